#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtGui/QFont>
#include <QtQml/qqmlregistration.h>

namespace vidgo::ui {

/// What Theme.qml cannot ask from QML: the system's colour scheme, and fonts with a fallback list.
class ThemeSupport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY systemDarkChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList families READ families NOTIFY languageChanged)

public:
    explicit ThemeSupport(QObject* parent = nullptr);

    /// True when the system's window colour is darker than its text colour.
    bool systemDark() const { return m_systemDark; }

    QString language() const { return m_language; }
    void setLanguage(const QString& language);

    /// Inter, then Noto Sans CJK with the region of `language` first ("ja", "ko", "zh-TW", "zh", …).
    QStringList families() const;

    /// A font of `pixelSize` device-independent pixels; `weight` is a QFont::Weight.
    Q_INVOKABLE QFont font(const QStringList& families, int pixelSize, int weight) const;

    /// The text with word joiners where a line must not be broken: Japanese is broken between phrases,
    /// Chinese between words, Korean at spaces. Qt itself would break them anywhere. Other texts stay as they
    /// are.
    Q_INVOKABLE QString phrased(const QString& text, const QString& language) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void systemDarkChanged();
    void languageChanged();

private:
    void readSystem();

    QString m_language;
    bool m_systemDark = false;
};

} // namespace vidgo::ui
