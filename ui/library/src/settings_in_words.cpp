#include "settings_in_words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include "vidgo/model/cutout.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::library {

namespace {

void add(QVariantList& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
}

} // namespace

QVariantList SettingsInWords::of(const LibraryItem& item, const Catalog& catalog, Language language)
{
    QVariantList facts;
    const QLocale locale(toQString(languageCode(language)));
    const auto* tool = catalog.tool(item.tool);
    const auto* topic = tool ? tool->topic(item.topic) : nullptr;
    //: Label of a fact about a result; the value is the name of a tool.
    add(facts, tr("Tool"), tool ? toQString(tool->name.in(language)) : QString());
    //: Label of a fact about a result; the value is a topic of the tool, such as Electronics.
    add(facts, tr("Topic"), topic ? toQString(topic->name.in(language)) : QString());
    //: Label of a fact about a result; the value is a date and a time.
    add(facts, tr("Made on"),
        locale.toString(QDateTime::fromMSecsSinceEpoch(item.createdAt.time_since_epoch().count()),
                        QLocale::ShortFormat));
    //: Label of a fact about a result; the value is its size in pixels and on the disk.
    add(facts, tr("Size"),
        //: Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.
        tr("%1 × %2, %3")
            .arg(locale.toString(item.result.width), locale.toString(item.result.height),
                 locale.formattedDataSize(item.result.bytes, 1, QLocale::DataSizeSIFormat)));
    //: Label of a fact about a result; the value says which engine made it.
    add(facts, tr("Made by"),
        item.engine == "on_device"
            //: Value of “Made by”: no service was involved.
            ? tr("This computer")
            : toQString(item.engine));
    if (item.tool == Tool::BackgroundRemoval)
        addCutout(facts, item.parameters);
    return facts;
}

namespace {

/// The choices of the background removal as words; functions of their own so that each list is one switch.
struct CutoutWords
{
    Q_DECLARE_TR_FUNCTIONS(CutoutWords)

public:
    static QString subject(CutoutSettings::Subject subject)
    {
        switch (subject) {
        case CutoutSettings::Subject::Product:
            //: What was cut out of a picture.
            return tr("A product");
        case CutoutSettings::Subject::Person:
            //: What was cut out of a picture.
            return tr("A person");
        case CutoutSettings::Subject::Automatic:
            break;
        }
        //: What was cut out of a picture: the studio found out by itself.
        return tr("Found automatically");
    }

    static QString background(const CutoutSettings& settings)
    {
        switch (settings.background) {
        case CutoutSettings::Background::Color:
            //: What is behind a cut-out; %1 is a colour such as #FFFFFF.
            return tr("Colour %1").arg(toQString(settings.color));
        case CutoutSettings::Background::Blur:
            //: What is behind a cut-out: the original background, blurred.
            return tr("Original, blurred");
        case CutoutSettings::Background::Picture:
            //: What is behind a cut-out; %1 is a file name.
            return tr("Picture %1").arg(QFileInfo(toQString(settings.picture)).fileName());
        case CutoutSettings::Background::Transparent:
            break;
        }
        //: What is behind a cut-out: nothing.
        return tr("Transparent");
    }
};

} // namespace

void SettingsInWords::addCutout(QVariantList& facts, const Json& parameters)
{
    const auto settings = cutoutFromJson(parameters);
    if (!settings)
        return; // A newer studio may have kept what this one cannot read; the other facts stand.
    //: Label of a setting of a cut-out; the value says what was cut out.
    add(facts, tr("Subject"), CutoutWords::subject(settings->subject));
    //: Label of a setting of a cut-out; the value says what is behind it.
    add(facts, tr("Background"), CutoutWords::background(*settings));
    //: Label of a setting of a cut-out: how soft its edge is. The value is a percentage.
    add(facts, tr("Edge softness"),
        //: A percentage.
        tr("%1 %").arg(qRound(settings->edgeSoftness * 100)));
    if (!settings->strokes.empty())
        //: Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.
        add(facts, tr("Corrections"),
            //: How many strokes of the brush corrected a cut-out.
            tr("%n stroke(s)", nullptr, static_cast<int>(settings->strokes.size())));
}

} // namespace vidgo::ui::library
