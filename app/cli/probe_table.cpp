#include "probe_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "vidgo/ui/messages/convert.h"

namespace vidgo::cli {

namespace {

// "1:02:03.400", as players show it.
QString timeText(std::int64_t us)
{
    const auto ms = us / 1000;
    const auto hours = ms / 3'600'000;
    const auto minutes = ms / 60'000 % 60;
    const auto seconds = QStringLiteral("%1.%2")
                             .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
                             .arg(ms % 1000, 3, 10, QLatin1Char('0'));
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(seconds);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(seconds);
}

QString bytesText(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString sizeText(int width, int height)
{
    return QStringLiteral("%1×%2").arg(width).arg(height);
}

// "29.97", "25".
QString rateText(const Rational& rate)
{
    return QString::number(rate.value(), 'g', 4);
}

class ProbeTable
{
    Q_DECLARE_TR_FUNCTIONS(ProbeTable)

public:
    void add(const QString& name, const QString& value) { m_rows.emplace_back(name, value); }
    void addFile(const QString& kind, std::int64_t bytes)
    {
        //: Printed by `vidgo probe`: what kind of file it is, such as "mp4 (video/mp4)"
        add(tr("File"), kind);
        //: Printed by `vidgo probe`: how large the file is
        add(tr("Size"), bytesText(bytes));
    }
    void addUse(ClipUse use)
    {
        //: Printed by `vidgo probe`: what the studio can do with the file
        add(tr("Use"), useText(use));
    }
    void addVideo(const ClipVideo& video);
    void addColor(const ClipVideo& video);
    void addAlpha(bool hasAlpha)
    {
        //: Printed by `vidgo probe`: a picture or clip has transparent parts
        if (hasAlpha)
            add(tr("Transparency"), yes());
    }
    void addAudio(const ClipAudio& audio, int streams);
    void addTracks(const ClipInfo& info);
    void addPicture(const PictureDetails& details);
    ProbeRows take() { return std::move(m_rows); }

private:
    static QString yes()
    {
        //: Printed by `vidgo probe`: something is there
        return tr("yes");
    }
    static QString useText(ClipUse use);

    ProbeRows m_rows;
};

QString ProbeTable::useText(ClipUse use)
{
    switch (use) {
    case ClipUse::Full:
        //: Printed by `vidgo probe`: what the studio can do with a clip
        return tr("plays, is watermarked and exported");
    case ClipUse::AudioOnly:
        //: Printed by `vidgo probe`: what the studio can do with a file that has sound and no picture
        return tr("sound only, serves as music");
    case ClipUse::StillOnly:
        //: Printed by `vidgo probe`: what the studio can do with a clip of a single frame
        return tr("a single frame, treated as a picture");
    case ClipUse::None:
        break;
    }
    //: Printed by `vidgo probe`: this computer has no decoder for the clip
    return tr("none, a decoder is missing on this computer");
}

void ProbeTable::addVideo(const ClipVideo& video)
{
    //: Printed by `vidgo probe`: the moving picture of a clip
    add(tr("Picture"),
        QStringLiteral("%1, %2").arg(ui::toQString(video.codec), sizeText(video.width, video.height)));
    if (video.storedWidth != video.width || video.storedHeight != video.height || video.rotation != 0)
        //: Printed by `vidgo probe`: the size in which a picture lies in the file
        add(tr("Stored as"), sizeText(video.storedWidth, video.storedHeight));
    if (video.rotation != 0)
        //: Printed by `vidgo probe`: by how much players turn the picture
        add(tr("Turned by"), QStringLiteral("%1°").arg(video.rotation));
    //: Printed by `vidgo probe`: frames come evenly. %1 is a number of frames a second.
    const QString even = tr("%1 a second, constant");
    //: Printed by `vidgo probe`: frames do not come evenly. %1 is a number of frames a second.
    const QString uneven = tr("%1 a second in the mean, variable");
    //: Printed by `vidgo probe`: how many frames a second a clip has
    add(tr("Frames"), (video.hasVariableRate ? uneven : even).arg(rateText(video.frameRate)));
    if (video.isInterlaced)
        //: Printed by `vidgo probe`: frames of a clip are made of two fields
        add(tr("Interlaced"), yes());
    addColor(video);
    addAlpha(video.hasAlpha);
}

void ProbeTable::addColor(const ClipVideo& video)
{
    QStringList parts;
    for (const auto* text :
         {&video.pixelFormat, &video.colorSpace, &video.colorPrimaries, &video.colorTransfer})
        if (const auto part = ui::toQString(*text); !part.isEmpty() && !parts.contains(part))
            parts << part;
    //: Printed by `vidgo probe`: levels of a picture go from 0 to 255
    const QString full = tr("full range");
    //: Printed by `vidgo probe`: levels of a picture go from 16 to 235
    const QString limited = tr("limited range");
    parts << (video.isFullRange ? full : limited);
    //: Printed by `vidgo probe`: how many bits each channel of a pixel has
    parts << tr("%n bit(s)", nullptr, video.bitsPerChannel);
    if (video.isHdr)
        parts << QStringLiteral("HDR");
    //: Printed by `vidgo probe`: the kind of the pixels and their colours
    add(tr("Colour"), parts.join(QStringLiteral(", ")));
}

void ProbeTable::addAudio(const ClipAudio& audio, int streams)
{
    //: Printed by `vidgo probe`: the sound of a clip
    add(tr("Sound"), QStringLiteral("%1, %2 Hz, %3")
                         .arg(ui::toQString(audio.codec))
                         .arg(audio.sampleRate)
                         .arg(ui::toQString(audio.layout)));
    if (streams > 1)
        //: Printed by `vidgo probe`: how many sounds a clip has, such as languages
        add(tr("Sound tracks"), QString::number(streams));
}

void ProbeTable::addTracks(const ClipInfo& info)
{
    for (const auto& subtitle : info.subtitles) {
        const auto codec = ui::toQString(subtitle.codec);
        const auto language = ui::toQString(subtitle.language);
        //: Printed by `vidgo probe`: a track of captions
        add(tr("Captions"), language.isEmpty() ? codec : QStringLiteral("%1 (%2)").arg(codec, language));
    }
    for (const auto& chapter : info.chapters)
        //: Printed by `vidgo probe`: a part of a clip with a title
        add(tr("Chapter"),
            QStringLiteral("%1 %2").arg(timeText(chapter.startUs), ui::toQString(chapter.title)));
    for (const auto& [key, value] : info.metadata)
        add(ui::toQString(key), ui::toQString(value).simplified());
}

void ProbeTable::addPicture(const PictureDetails& details)
{
    //: Printed by `vidgo probe`: the width and height of a picture
    add(tr("Picture size"), sizeText(details.width, details.height));
    if (details.orientation != 1) {
        //: Printed by `vidgo probe`: the size in which a picture lies in the file
        add(tr("Stored as"), sizeText(details.storedWidth, details.storedHeight));
        //: Printed by `vidgo probe`: how the camera was held, a number from 1 to 8
        add(tr("Camera orientation"), QString::number(details.orientation));
    }
    //: Printed by `vidgo probe`: how many bits each channel of a pixel has
    QStringList colors{tr("%n bit(s)", nullptr, details.bitsPerChannel)};
    if (details.isCmyk)
        colors << QStringLiteral("CMYK");
    if (details.hasColorProfile)
        //: Printed by `vidgo probe`: a picture says which colours it means, and they are not the usual ones
        colors << tr("colour profile of its own");
    //: Printed by `vidgo probe`: the kind of the pixels and their colours
    add(tr("Colour"), colors.join(QStringLiteral(", ")));
    addAlpha(details.hasAlpha);
    if (details.isAnimated)
        //: Printed by `vidgo probe`: a picture that moves
        add(tr("Animated"), yes());
}

} // namespace

ProbeRows rowsOf(const ClipInfo& info)
{
    ProbeTable table;
    table.addUse(info.use);
    table.addFile(QStringLiteral("%1 (%2)").arg(ui::toQString(info.container), ui::toQString(info.mediaType)),
                  info.bytes);
    //: Printed by `vidgo probe`: how long a clip is
    table.add(ProbeTable::tr("Duration"), timeText(info.durationUs));
    if (info.video)
        table.addVideo(*info.video);
    if (info.audio)
        table.addAudio(*info.audio, info.audioStreams);
    table.addTracks(info);
    return table.take();
}

ProbeRows rowsOf(const PictureDetails& details)
{
    ProbeTable table;
    table.addFile(ui::toQString(details.mediaType), details.bytes);
    table.addPicture(details);
    return table.take();
}

} // namespace vidgo::cli
