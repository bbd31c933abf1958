#pragma once

#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace vidgo::ui {

/// VChecker: the squares behind transparent pictures.
class CheckerItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VChecker)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY changed)
    Q_PROPERTY(QColor dark MEMBER m_dark NOTIFY changed)
    /// Edge of one square in device-independent pixels.
    Q_PROPERTY(qreal square MEMBER m_square NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)

public:
    explicit CheckerItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_light{Qt::white};
    QColor m_dark{Qt::lightGray};
    qreal m_square = 8;
    qreal m_radius = 0;
};

/// VDashedFrame: a dashed outline with round corners.
class DashedFrameItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VDashedFrame)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)

public:
    explicit DashedFrameItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color{Qt::gray};
    qreal m_lineWidth = 1;
    qreal m_radius = 0;
};

/// VCorner: what lies outside of a rounded upper left corner, in the colour of the ground behind. Four of
/// them, turned, round off content that moves inside a clipped view and cannot be rounded itself without a
/// shader.
class CornerItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VCorner)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit CornerItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color{Qt::black};
};

} // namespace vidgo::ui
