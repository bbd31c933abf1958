#include "vidgo/ui/tools/picture_input.h"

#include <algorithm>

#include <QImage>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/tools/picture_notes.h"

namespace vidgo::ui {

namespace {

PictureInput::Fix fixFor(PictureNote note)
{
    switch (note) {
    case PictureNote::Reduced:
        return PictureInput::Smaller;
    case PictureNote::AlreadyCutOut:
        return PictureInput::OnWhite;
    case PictureNote::Small:
        return PictureInput::EnlargeFirst;
    case PictureNote::None:
    case PictureNote::Rotated:
    case PictureNote::Animated:
    case PictureNote::HighBitDepth:
    case PictureNote::ColorConverted:
        break;
    }
    return PictureInput::NoFix;
}

QString fixText(PictureInput::Fix fix)
{
    switch (fix) {
    case PictureInput::Smaller:
        //: One-click fix for a picture that is very large. Short.
        return PictureInput::tr("Work on a smaller copy");
    case PictureInput::OnWhite:
        //: One-click fix for a picture with transparent parts. Short.
        return PictureInput::tr("Put it on white");
    case PictureInput::EnlargeFirst:
        //: One-click fix for a picture that is very small. Short.
        return PictureInput::tr("Enlarge it first");
    case PictureInput::NoFix:
    case PictureInput::TurnLeft:
    case PictureInput::TurnRight:
        break;
    }
    return {};
}

PictureFix workOf(PictureInput::Fix fix)
{
    switch (fix) {
    case PictureInput::Smaller:
        return PictureFix::Smaller;
    case PictureInput::OnWhite:
        return PictureFix::OnWhite;
    case PictureInput::TurnLeft:
        return PictureFix::TurnLeft;
    case PictureInput::TurnRight:
        return PictureFix::TurnRight;
    case PictureInput::NoFix:
    case PictureInput::EnlargeFirst:
        break;
    }
    return PictureFix::None;
}

// What a file is that is no picture of any kind: a clip, perhaps.
constexpr std::string_view kNoPicture = "media.not_a_picture";

bool mayMove(const Result<PictureCheck>& check)
{
    return check ? std::ranges::find(check->notes, PictureNote::Animated) != check->notes.end()
                 : check.error().id() == kNoPicture;
}

// What is no picture is a clip or nothing; an animated picture that is no good as a clip stays a picture.
Result<PictureCheck> asClip(service::MediaService& media, const std::filesystem::path& path,
                            Result<PictureCheck> picture, const std::stop_token& stop)
{
    auto clip = media.checkClip(path, stop);
    return clip || !picture ? std::move(clip) : std::move(picture);
}

} // namespace

PictureInput::~PictureInput()
{
    m_task.cancel();
}

void PictureInput::setHub(ServiceHub* hub)
{
    if (m_hub)
        m_hub->disconnect(this);
    m_hub = hub;
    if (m_hub)
        connect(m_hub, &ServiceHub::languageChanged, this, &PictureInput::changed);
}

void PictureInput::setTakesClips(bool takesClips)
{
    if (m_takesClips == takesClips)
        return;
    m_takesClips = takesClips;
    Q_EMIT takesClipsChanged();
}

QString PictureInput::name() const
{
    return m_url.fileName();
}

QUrl PictureInput::clipUrl() const
{
    return m_check && m_check->durationMs > 0 ? toUrl(m_check->path) : QUrl();
}

QUrl PictureInput::displayUrl() const
{
    return m_check ? toUrl(m_check->display) : QUrl();
}

QStringList PictureInput::notes() const
{
    return m_check ? pictureNoteTexts(*m_check) : QStringList();
}

QStringList PictureInput::fixTexts() const
{
    QStringList texts;
    for (int note = 0; note < notes().size(); ++note)
        texts << fixText(fixOf(note));
    return texts;
}

PictureInput::Fix PictureInput::fixOf(int note) const
{
    if (!m_check)
        return NoFix;
    int shown = 0;
    for (const auto kind : m_check->notes)
        if (!pictureNoteText(kind).isEmpty() && shown++ == note)
            return fixFor(kind);
    return NoFix;
}

void PictureInput::take(const QUrl& url)
{
    if (url.isLocalFile())
        return look(toPath(url));
    refuse([] {
        //: Shown when something from a web page is dropped instead of a file.
        return tr("Only files on this computer can be used. Save the picture first, then drop it.");
    });
}

void PictureInput::takeImage(const QImage& image, const std::string& name)
{
    forget();
    keep([image, name](service::MediaService& media, const std::stop_token&) {
        return keepImage(media, image, name);
    });
}

void PictureInput::fix(Fix fix)
{
    if (!m_check || fix == NoFix)
        return;
    if (fix == EnlargeFirst) {
        Q_EMIT enlargeWanted(m_url);
        return;
    }
    keep([check = *m_check, work = workOf(fix)](service::MediaService& media, const std::stop_token& stop) {
        return fixPicture(media, check, work, stop);
    });
}

void PictureInput::keep(
    const std::function<Result<std::filesystem::path>(service::MediaService&, std::stop_token)>& work)
{
    if (!m_hub)
        return;
    m_task.cancel();
    set(Checking);
    const auto keeping = [&media = m_hub->services().media, work](std::stop_token stop) {
        return work(media, std::move(stop));
    };
    m_task = m_hub->run(this, keeping, [this, serial = ++m_serial](Result<std::filesystem::path> kept) {
        if (serial != m_serial)
            return;
        if (kept)
            look(*kept);
        else
            fail(kept.error());
    });
}

void PictureInput::look(const std::filesystem::path& path)
{
    if (!m_hub)
        return;
    forget();
    m_url = toUrl(path);
    set(Checking);
    const auto work = [&media = m_hub->services().media, path, clips = m_takesClips](std::stop_token stop) {
        auto check = media.checkPicture(path, stop);
        return clips && mayMove(check) ? asClip(media, path, std::move(check), stop) : check;
    };
    m_task = m_hub->run(this, work, [this, serial = m_serial](Result<PictureCheck> answer) {
        if (serial != m_serial)
            return;
        if (!answer)
            return fail(answer.error());
        m_check = std::move(*answer);
        set(Good);
    });
}

void PictureInput::clear()
{
    forget();
    set(Empty);
}

void PictureInput::refuse(SaidError::Sentence sentence)
{
    set(m_state, sentence);
}

void PictureInput::forget()
{
    ++m_serial;
    m_task.cancel();
    m_check.reset();
    m_url.clear();
    Q_EMIT replaced();
}

void PictureInput::fail(const Error& error)
{
    m_hub->log().failure("ui_tools", "a picture that came in", error);
    set(m_check ? Good : Bad, error);
}

void PictureInput::set(State state, SaidError error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
    Q_EMIT judged();
}

} // namespace vidgo::ui
