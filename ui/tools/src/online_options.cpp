#include "vidgo/ui/tools/online_options.h"

#include <algorithm>
#include <array>

#include "vidgo/base/file.h"
#include "vidgo/model/generation.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui {

namespace {

constexpr int kMostSeedDigits = 9; // more than that is too large for some providers
constexpr int kLongestClip = 30;

template <std::size_t Count>
bool isAmong(Tool tool, const std::array<Tool, Count>& tools)
{
    return std::ranges::find(tools, tool) != tools.end();
}

} // namespace

void OnlineOptions::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_settings.shape = tool == Tool::AiAvatar ? OnlineShape::Landscape : OnlineShape::Input;
    Q_EMIT toolChanged();
    Q_EMIT changed();
}

QString OnlineOptions::prompt() const
{
    return toQString(m_settings.prompt);
}

void OnlineOptions::setPrompt(const QString& text)
{
    set(m_settings.prompt, toStdString(text));
}

QString OnlineOptions::negativePrompt() const
{
    return toQString(m_settings.negativePrompt);
}

void OnlineOptions::setNegativePrompt(const QString& text)
{
    set(m_settings.negativePrompt, toStdString(text));
}

QString OnlineOptions::shape() const
{
    return toQString(onlineShapeId(m_settings.shape));
}

void OnlineOptions::setShape(const QString& id)
{
    if (const auto shape = onlineShapeFromId(toStdString(id)))
        set(m_settings.shape, *shape);
}

void OnlineOptions::setLines(int lines)
{
    set(m_settings.lines, std::clamp(lines, OnlineSettings::kMinLines, OnlineSettings::kMaxLines));
}

void OnlineOptions::setSeconds(int seconds)
{
    set(m_settings.seconds, std::clamp(seconds, 1, kLongestClip));
}

void OnlineOptions::setHasSound(bool on)
{
    set(m_settings.hasSound, on);
}

void OnlineOptions::setStrength(double strength)
{
    set(m_settings.strength, std::clamp(strength, 0.0, 1.0));
}

QString OnlineOptions::seed() const
{
    return m_settings.seed ? QString::number(*m_settings.seed) : QString();
}

void OnlineOptions::setSeed(const QString& digits)
{
    QString kept;
    for (const auto character : digits)
        if (character.isDigit() && kept.size() < kMostSeedDigits)
            kept += QString::number(character.digitValue());
    set(m_settings.seed, kept.isEmpty() ? std::nullopt : std::optional<std::int64_t>(kept.toLongLong()));
}

QUrl OnlineOptions::face() const
{
    return m_settings.face.empty() ? QUrl() : toUrl(pathFromUtf8(m_settings.face));
}

void OnlineOptions::setFace(const QUrl& file)
{
    set(m_settings.face, toStdString(file.toLocalFile()));
}

QString OnlineOptions::faceName() const
{
    return face().fileName();
}

bool OnlineOptions::isTooLong() const
{
    return m_settings.prompt.size() > GenerationRequest::kMaxPromptBytes ||
           m_settings.negativePrompt.size() > GenerationRequest::kMaxPromptBytes;
}

bool OnlineOptions::usesPrompt() const
{
    return isAmong(m_tool, std::array{Tool::ProductScene, Tool::TryOn, Tool::RoomRedesign, Tool::ShortVideo,
                                      Tool::StyleGallery});
}

bool OnlineOptions::usesShape() const
{
    return isAmong(m_tool, std::array{Tool::ProductScene, Tool::ShortVideo, Tool::AiAvatar});
}

bool OnlineOptions::usesLength() const
{
    return m_tool == Tool::ShortVideo;
}

bool OnlineOptions::usesStrength() const
{
    return isAmong(m_tool, std::array{Tool::RoomRedesign, Tool::StyleGallery});
}

bool OnlineOptions::isComplete() const
{
    return !isTooLong() && (!usesFace() || !m_settings.face.empty());
}

Json OnlineOptions::parameters(const std::vector<Stroke>&) const
{
    return toJson(m_settings);
}

Result<std::vector<Stroke>> OnlineOptions::read(const Json& json)
{
    auto settings = onlineFromJson(json);
    if (!settings)
        return std::unexpected(std::move(settings.error()));
    set(m_settings, std::move(*settings));
    return std::vector<Stroke>();
}

} // namespace vidgo::ui
