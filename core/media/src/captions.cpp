#include "vidgo/media/captions.h"

#include <algorithm>

#include "av/caption_reader.h"
#include "text_runs.h"

namespace vidgo::media {

namespace {

struct Scripts
{
    bool hasKana = false;
    bool hasHangul = false;
    bool hasIdeographs = false;
};

// The blocks of Unicode that the scripts fill; "々" and the marks of Japanese stand beside kana anyway.
Scripts scriptsOf(std::u32string_view text)
{
    Scripts out;
    for (const char32_t c : text) {
        out.hasKana = out.hasKana || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB);
        out.hasHangul = out.hasHangul || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF);
        out.hasIdeographs = out.hasIdeographs || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }
    return out;
}

std::string_view nameOf(Language language)
{
    switch (language) {
    case Language::English:
        return "eng";
    case Language::Japanese:
        return "jpn";
    case Language::TraditionalChinese:
        return "zho";
    case Language::Korean:
        return "kor";
    case Language::Spanish:
        return "spa";
    }
    return "und";
}

} // namespace

std::string trackLanguage(std::optional<Language> language, std::string_view text)
{
    if (language)
        return std::string(nameOf(*language));
    const auto scripts = scriptsOf(toCodePoints(std::string(text)));
    if (scripts.hasKana)
        return "jpn";
    if (scripts.hasHangul)
        return "kor";
    return scripts.hasIdeographs ? "zho" : "und";
}

CaptionTrack partOf(const CaptionTrack& track, std::int64_t startUs, std::int64_t durationUs)
{
    CaptionTrack out{.language = track.language, .captions = {}};
    for (const auto& caption : track.captions) {
        const ClipCaption moved{std::max<std::int64_t>(0, caption.startUs - startUs),
                                std::min(durationUs, caption.endUs - startUs), caption.text};
        if (moved.endUs > moved.startUs)
            out.captions.push_back(moved);
    }
    return out;
}

Result<std::vector<CaptionTrack>> readCaptionTracks(const std::filesystem::path& path,
                                                    const std::stop_token& stop)
{
    return av::readCaptionTracks(path, stop);
}

} // namespace vidgo::media
