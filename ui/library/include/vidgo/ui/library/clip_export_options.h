#pragma once

#include <vector>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/export_preset.h"
#include "vidgo/model/library.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::library {

/// How results that are clips leave the library: for which place, which part of the frame, which part of the
/// time. With several results the trim is not offered.
class ClipExportOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An ExportModel has it.")
    /// Some of what is exported is a clip, or a picture.
    Q_PROPERTY(bool hasClips READ hasClips NOTIFY changed)
    Q_PROPERTY(bool hasPictures READ hasPictures NOTIFY changed)
    /// The one clip, for a player; empty when there are several or none.
    Q_PROPERTY(QUrl clip READ clip NOTIFY changed)
    /// Milliseconds, of the one clip.
    Q_PROPERTY(double duration READ duration NOTIFY changed)
    /// {value, text}: the places, in the order of the catalogue; the first, with an empty value, is the clip
    /// as it is.
    Q_PROPERTY(QVariantList presets READ presets NOTIFY presetsChanged)
    Q_PROPERTY(QString preset READ preset WRITE setPreset NOTIFY changed)
    /// "crop", "pad", "blur_pad".
    Q_PROPERTY(QString fit READ fit WRITE setFit NOTIFY changed)
    /// The place wants another shape than the clip has, so that the fit matters.
    Q_PROPERTY(bool reshapes READ reshapes NOTIFY changed)
    /// What a crop keeps of the one clip, of its width and height.
    Q_PROPERTY(QRectF kept READ kept NOTIFY changed)
    Q_PROPERTY(double focusX READ focusX NOTIFY changed)
    Q_PROPERTY(double focusY READ focusY NOTIFY changed)
    /// Milliseconds; the end is the duration when nothing is cut off.
    Q_PROPERTY(double start READ start NOTIFY changed)
    Q_PROPERTY(double end READ end NOTIFY changed)
    Q_PROPERTY(bool trimmed READ isTrimmed NOTIFY changed)
    Q_PROPERTY(bool evenLoudness READ evensLoudness WRITE setEvenLoudness NOTIFY changed)
    /// How large the file will be about; empty when nobody can say.
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    /// What the place does not take, or what will be done about it.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)

public:
    using QObject::QObject;

    void setHub(ServiceHub* hub);
    /// Looks at what is to be exported; all choices begin anew, but for the place.
    void begin(const std::vector<LibraryItemId>& items);
    ClipExport request() const { return m_how; }

    bool hasClips() const { return m_clips > 0; }
    bool hasPictures() const { return m_clips < m_items; }
    QUrl clip() const;
    double duration() const { return static_cast<double>(m_item.durationMs); }
    QVariantList presets() const;
    QString preset() const;
    void setPreset(const QString& id);
    QString fit() const;
    void setFit(const QString& id);
    bool reshapes() const;
    QRectF kept() const;
    double focusX() const { return m_how.focusX; }
    double focusY() const { return m_how.focusY; }
    double start() const;
    double end() const;
    bool isTrimmed() const { return m_how.startUs > 0 || m_how.endUs > 0; }
    bool evensLoudness() const { return m_how.normalizeLoudness; }
    void setEvenLoudness(bool even);
    QString sizeText() const;
    QStringList warnings() const;

    /// Of the width and height, 0..1.
    Q_INVOKABLE void setFocus(double x, double y);
    /// The clip begins, or ends, at this time; the other end moves away when it would be passed.
    Q_INVOKABLE void setStart(double milliseconds);
    Q_INVOKABLE void setEnd(double milliseconds);
    Q_INVOKABLE void keepWhole();

Q_SIGNALS:
    void changed();
    void presetsChanged();

private:
    struct Found
    {
        LibraryItem item; ///< The only one.
        int items = 0;
        int clips = 0;
    };

    static Found look(service::LibraryService& library, const std::vector<LibraryItemId>& items);
    void take(Found found);
    bool isOne() const { return m_items == 1 && m_clips == 1; }
    const ExportPreset* chosen() const;
    const ExportPreset::Size* frame() const;
    double seconds() const;
    double bytes() const;
    QString timeText(double seconds) const;
    QString bytesText(double bytes) const;

    QPointer<ServiceHub> m_hub;
    ClipExport m_how;
    LibraryItem m_item; ///< When there is only one.
    int m_items = 0;
    int m_clips = 0;
    int m_request = 0; ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::library
