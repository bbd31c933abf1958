#pragma once

#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

class QSvgRenderer;

namespace vidgo::ui {

/// VIcon: one drawing of resources/icons in one colour. It is drawn from its outlines at the pixel size of
/// the screen, so that it stays crisp at every scale.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(VIcon)
    /// File name without ".svg"; empty draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    /// Takes the place of `currentColor` in the drawing.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Edge in device-independent pixels; becomes the implicit width and height.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged)
    /// False for a name that has no drawing.
    Q_PROPERTY(bool found READ found NOTIFY foundChanged)

public:
    explicit IconItem(QQuickItem* parent = nullptr);
    ~IconItem() override;

    QString name() const { return m_name; }
    void setName(const QString& name);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    qreal size() const { return m_size; }
    void setSize(qreal size);
    bool found() const { return m_renderer != nullptr; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void foundChanged();

private:
    void load();

    QString m_name;
    QColor m_color{Qt::gray};
    qreal m_size = 20;
    std::unique_ptr<QSvgRenderer> m_renderer;
};

} // namespace vidgo::ui
