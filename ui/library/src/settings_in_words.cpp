#include "settings_in_words.h"

#include <QFileInfo>
#include <QLocale>

#include "vidgo/model/cutout.h"
#include "vidgo/model/enhance.h"
#include "vidgo/model/online.h"
#include "vidgo/model/provider.h"
#include "vidgo/model/scene.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/generation_text.h"
#include "vidgo/ui/messages/moment_text.h"
#include "vidgo/ui/messages/size_text.h"

namespace vidgo::ui::library {

namespace {

void add(QVariantList& facts, const QString& label, const QString& value, const QStringList& keys = {})
{
    if (!value.isEmpty())
        facts.append(QVariantMap{{QStringLiteral("label"), label},
                                 {QStringLiteral("value"), value},
                                 {QStringLiteral("keys"), keys}});
}

bool has(const Json& parameters, std::string_view key)
{
    const auto* member = parameters.find(key);
    return member && !member->isNull();
}

} // namespace

QVariantList SettingsInWords::of(const LibraryItem& item, const std::optional<GenerationReport>& report,
                                 const Catalog& catalog, Language language)
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
    add(facts, tr("Made on"), momentText(item.createdAt, locale));
    //: Label of a fact about a result; the value is its size in pixels and on the disk.
    add(facts, tr("Size"),
        //: Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.
        tr("%1 × %2, %3")
            .arg(item.result.width)
            .arg(item.result.height)
            .arg(sizeText(locale, static_cast<std::int64_t>(item.result.bytes))));
    //: Label of a fact about a result; the value says which engine made it.
    add(facts, tr("Made by"),
        item.engine == "on_device"
            //: Value of “Made by”: no service was involved.
            ? tr("This computer")
            : madeBy(item, report, catalog));
    if (item.engine != "on_device") {
        addOnline(facts, item.parameters, catalog, language);
        addReport(facts, report, language);
        return facts;
    }
    switch (item.tool) {
    case Tool::BackgroundRemoval:
        addCutout(facts, item.parameters);
        break;
    case Tool::StyleGallery:
        addStyle(facts, item.parameters, catalog, language);
        break;
    case Tool::ProductScene:
        addScene(facts, item.parameters, catalog, language);
        break;
    case Tool::Enhancement:
        addEnhancement(facts, item.parameters);
        break;
    default: // made by a provider, whose settings are its own
        break;
    }
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

QString SettingsInWords::madeBy(const LibraryItem& item, const std::optional<GenerationReport>& report,
                                const Catalog& catalog)
{
    if (report && !report->attempts.empty())
        return servedText(*report, catalog);
    const auto* provider = catalog.provider(item.engine);
    if (item.engine == kServerProvider)
        return toQString(kServerProviderName);
    return toQString(provider ? provider->name : item.engine);
}

void SettingsInWords::addOnline(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                                Language language)
{
    const auto settings = onlineFromJson(parameters);
    if (!settings)
        return;
    const auto* style = catalog.style(settings->style);
    //: Label of a fact about a result; the value is the name of a style.
    add(facts, tr("Style"), style ? toQString(style->name.in(language)) : QString(),
        {QStringLiteral("style")});
    //: Label of a fact about a result; the value is what the person wrote that they want.
    add(facts, tr("Wanted"), toQString(settings->prompt), {QStringLiteral("prompt")});
    //: Label of a fact about a result; the value is what the person wrote that they don't want.
    add(facts, tr("Not wanted"), toQString(settings->negativePrompt), {QStringLiteral("negative_prompt")});
    //: Label of a fact about a result; the value is what a presenter says.
    add(facts, tr("Script"), toQString(settings->script), {QStringLiteral("script")});
}

void SettingsInWords::addReport(QVariantList& facts, const std::optional<GenerationReport>& report,
                                Language language)
{
    if (!report)
        return;
    //: Label of a fact about a result; the value is what it cost.
    add(facts, tr("Charged"), chargeText(*report, language));
    //: Label of a fact about a result; the value is a number that makes a run repeatable.
    add(facts, tr("Seed"), report->seed ? QString::number(*report->seed) : QString(),
        {QStringLiteral("seed")});
    if (report->attempts.empty())
        return;
    //: Label of a fact about a result; the value is the number that a provider gave to the run, for questions
    //: to that provider.
    add(facts, tr("Request"), toQString(report->attempts.back().requestId));
}

void SettingsInWords::addCutout(QVariantList& facts, const Json& parameters)
{
    const auto settings = cutoutFromJson(parameters);
    if (!settings)
        return; // A newer studio may have kept what this one cannot read; the other facts stand.
    //: Label of a setting of a cut-out; the value says what was cut out.
    add(facts, tr("Subject"), CutoutWords::subject(settings->subject), {QStringLiteral("subject")});
    //: Label of a setting of a cut-out; the value says what is behind it.
    add(facts, tr("Background"), CutoutWords::background(*settings),
        {QStringLiteral("background"), QStringLiteral("color"), QStringLiteral("blur"),
         QStringLiteral("picture")});
    addEdge(facts, settings->edgeSoftness, settings->strokes.size());
}

void SettingsInWords::addEdge(QVariantList& facts, double softness, std::size_t strokes)
{
    //: Label of a setting of a cut-out: how soft its edge is. The value is a percentage.
    add(facts, tr("Edge softness"), percent(softness), {QStringLiteral("edge_softness")});
    if (strokes > 0)
        //: Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.
        add(facts, tr("Corrections"),
            //: How many strokes of the brush corrected a cut-out.
            tr("%n stroke(s)", nullptr, static_cast<int>(strokes)), {QStringLiteral("strokes")});
}

void SettingsInWords::addStyle(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                               Language language)
{
    const auto settings = styleFromJson(parameters);
    if (!settings)
        return;
    addEffects(facts, settings->effects, language);
    if (settings->style.empty())
        return;
    const auto* style = catalog.style(settings->style);
    //: Label of a setting of a result; the value is the name of a style such as Oil Painting.
    add(facts, tr("Style"), style ? toQString(style->name.in(language)) : toQString(settings->style),
        {QStringLiteral("style")});
    //: Label of a setting of a result: how strong its style is. The value is a percentage.
    add(facts, tr("Strength"), percent(settings->strength), {QStringLiteral("strength")});
    if (!style)
        return;
    for (const auto& knob : style->parameters) {
        const double value = settings->parameter(knob.id, knob.usual);
        const double span = knob.high - knob.low;
        add(facts, toQString(knob.name.in(language)), percent(span > 0 ? (value - knob.low) / span : 0),
            {QStringLiteral("parameters")});
    }
}

// Those that a clip has.
void SettingsInWords::addEffects(QVariantList& facts, const ClipEffects& effects, Language language)
{
    const QStringList keys{QStringLiteral("effects")};
    if (effects.speed != ClipEffects().speed)
        //: Label of an effect of a clip; the value is how many times as fast as it was filmed it plays.
        add(facts, tr("Speed"),
            //: How many times as fast as it was filmed a clip plays, such as 1.5×
            tr("%1×").arg(QLocale(toQString(languageCode(language))).toString(effects.speed, 'g', 3)), keys);
    if (effects.play == ClipEffects::Play::Reverse)
        //: Label of an effect of a clip; the value is the direction in which it plays.
        add(facts, tr("Direction"),
            //: A clip plays from its end to its beginning.
            tr("Reverse"), keys);
    if (effects.play == ClipEffects::Play::Boomerang)
        //: Label of an effect of a clip; the value is the direction in which it plays.
        add(facts, tr("Direction"),
            //: A clip plays forward and then back.
            tr("Boomerang"), keys);
    if (effects.stabilize > 0)
        //: Label of an effect of a clip: how much shaking of the camera was taken out, as a percentage.
        add(facts, tr("Stabilised"), percent(effects.stabilize), keys);
    if (effects.denoise > 0)
        //: Label of an effect of a clip: how much noise was taken out, as a percentage.
        add(facts, tr("Noise removed"), percent(effects.denoise), keys);
    if (effects.glow > 0)
        //: Label of an effect of a clip: how much what is bright shines, as a percentage.
        add(facts, tr("Glow"), percent(effects.glow), keys);
}

void SettingsInWords::addScene(QVariantList& facts, const Json& parameters, const Catalog& catalog,
                               Language language)
{
    const auto settings = sceneFromJson(parameters);
    if (!settings)
        return;
    const auto scene = std::ranges::find(catalog.scenes, settings->scene, &Scene::id);
    //: Label of a setting of a result; the value is the name of a scene or the name of a file.
    add(facts, tr("Scene"),
        scene != catalog.scenes.end() ? toQString(scene->name.in(language))
                                      : QFileInfo(toQString(settings->picture)).fileName(),
        {QStringLiteral("scene"), QStringLiteral("picture")});
    //: Label of a setting of a product scene: how large the product is. The value is a percentage.
    add(facts, tr("Scale"), percent(settings->scale), {QStringLiteral("scale")});
    if (settings->x || settings->y)
        //: Label of a setting of a product scene: where the product stands.
        add(facts, tr("Position"),
            //: Where the product stands: so much from the left, so much from the top, in percent.
            tr("%1, %2").arg(percent(settings->x.value_or(0.5)), percent(settings->y.value_or(0.5))),
            {QStringLiteral("x"), QStringLiteral("y")});
    if (settings->lightFrom)
        //: Label of a setting of a product scene: from where the light comes. -100 % left to 100 % right.
        add(facts, tr("Light from the side"), percent(*settings->lightFrom), {QStringLiteral("light_from")});
    //: Label of a setting of a product scene: how deep the shadow is. The value is a percentage.
    add(facts, tr("Shadow"), percent(settings->shadow), {QStringLiteral("shadow")});
    if (has(parameters, "reflection"))
        //: Label of a setting of a product scene: how much the ground mirrors. The value is a percentage.
        add(facts, tr("Reflection"), percent(settings->reflection.value_or(0)),
            {QStringLiteral("reflection")});
    //: Label of a setting of a product scene: how far the product takes the scene's colours, in percent.
    add(facts, tr("Colour match"), percent(settings->colorMatch), {QStringLiteral("color_match")});
    addEdge(facts, settings->edgeSoftness, settings->strokes.size());
}

void SettingsInWords::addEnhancement(QVariantList& facts, const Json& parameters)
{
    const auto settings = enhanceFromJson(parameters);
    if (!settings)
        return;
    //: Label of a setting of an enhanced picture: how many times larger it was made.
    add(facts, tr("Enlarged"),
        //: So many times larger in each direction, such as 2×.
        tr("%1×").arg(settings->enlarge), {QStringLiteral("enlarge")});
    //: Label of a setting of an enhanced picture: how much noise was removed. The value is a percentage.
    add(facts, tr("Noise removal"), percent(settings->denoise), {QStringLiteral("denoise")});
    //: Label of a setting of an enhanced picture: how crisp it was made. The value is a percentage.
    add(facts, tr("Detail"), percent(settings->detail), {QStringLiteral("detail")});
    //: Value of a setting that is on.
    const QString on = tr("On");
    //: Value of a setting that is off.
    const QString off = tr("Off");
    //: Label of a setting of an enhanced picture: whether brightness and colour were set from the picture.
    add(facts, tr("Automatic levels"), settings->autoLevels ? on : off, {QStringLiteral("auto_levels")});
}

QString SettingsInWords::percent(double fraction)
{
    //: A percentage.
    return tr("%1%").arg(qRound(fraction * 100));
}

} // namespace vidgo::ui::library
