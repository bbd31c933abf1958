#include <algorithm>
#include <array>

#include "control.h"
#include "provider_desk.h"
#include "vidgo/base/text.h"
#include "wire_text.h"

namespace vidgo::sandbox {

namespace {

using enum Trouble::Kind;

constexpr std::size_t kMostBytes = 25ULL * 1024 * 1024;
constexpr std::string_view kUsualText = "This is the sandbox. It hears nothing and says this every time.";

constexpr std::array<std::string_view, 8> kModels = {"whisper-1",
                                                     "gpt-transcribe",
                                                     "gpt-4o-transcribe",
                                                     "gpt-4o-mini-transcribe",
                                                     "gpt-4o-mini-transcribe-2025-12-15",
                                                     "gpt-4o-transcribe-diarize",
                                                     "whisper-large-v3",
                                                     "whisper-large-v3-turbo"};
constexpr std::array<std::string_view, 10> kExtensions = {"flac", "mp3", "mp4", "mpeg", "mpga",
                                                          "m4a",  "ogg", "wav", "webm", "opus"};
constexpr std::array<std::string_view, 8> kFields = {"file",
                                                     "model",
                                                     "language",
                                                     "prompt",
                                                     "response_format",
                                                     "temperature",
                                                     "stream",
                                                     "timestamp_granularities[]"};

struct Word
{
    std::string text;
    double start = 0;
    double end = 0;
};

// Evenly over the sound.
std::vector<Word> wordsOf(const std::string& text, double seconds)
{
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.size(), text.find(' ', at));
        if (end > at)
            words.push_back({.text = text.substr(at, end - at)});
        at = end + 1;
    }
    const double each = words.empty() ? 0 : seconds / static_cast<double>(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].start = each * static_cast<double>(i);
        words[i].end = each * static_cast<double>(i + 1) - each / 10;
    }
    return words;
}

std::string clockOf(double seconds, char separator)
{
    const auto ms = static_cast<int>(seconds * 1000);
    const auto two = [](int value) { return std::to_string(100 + value).substr(1); };
    return two(ms / 3'600'000) + ":" + two(ms / 60'000 % 60) + ":" + two(ms / 1000 % 60) + separator +
           std::to_string(1000 + ms % 1000).substr(1);
}

class Speech final : public ProviderDesk
{
public:
    explicit Speech(const Setup& setup)
        : ProviderDesk(setup, {.id = "speech", .key = "sk-speech-sandbox-key", .base = "/v1"})
    {}

private:
    std::vector<Route> routes() override
    {
        return {{"POST", "/v1/audio/transcriptions", ProviderFault::On::Create, Route::Body::Other,
                 [this](const Call& call) { return transcribe(call); }}};
    }

    Answer refusal(const Trouble& trouble) override
    {
        const auto say = [&](int status, const char* type, Json code = {}) {
            return jsonAnswer(status, Json::Object{{"error", Json::Object{{"message", trouble.what},
                                                                          {"type", type},
                                                                          {"param", nullptr},
                                                                          {"code", std::move(code)}}}});
        };
        switch (trouble.kind) {
        case NoKey:
        case WrongKey:
            return say(401, "invalid_request_error", "invalid_api_key");
        case OutOfCredit:
            return say(429, "insufficient_quota", "insufficient_quota");
        case RateLimited:
            return say(429, "requests", "rate_limit_exceeded");
        case NoPath:
            return say(404, "invalid_request_error");
        case WrongMethod:
            return say(405, "invalid_request_error");
        case ServerError:
            return say(500, "server_error");
        case Unavailable:
            return say(503, "server_error");
        default:
            return say(trouble.what.starts_with("the file has more") ? 413 : 400, "invalid_request_error");
        }
    }

    static std::optional<std::string> wrongFields(const std::vector<FormPart>& parts)
    {
        for (const auto& part : parts)
            if (std::ranges::find(kFields, part.name) == kFields.end())
                return "the field " + part.name + " is unknown";
        const auto* file = findPart(parts, "file");
        if (!file || file->fileName.find('.') == std::string::npos)
            return "there is no file that has a name with an extension";
        const auto extension = file->fileName.substr(file->fileName.rfind('.') + 1);
        if (std::ranges::find(kExtensions, extension) == kExtensions.end())
            return "the extension " + extension + " is not taken";
        const auto* model = findPart(parts, "model");
        if (!model || std::ranges::find(kModels, model->body) == kModels.end())
            return "there is no such model";
        const auto* language = findPart(parts, "language");
        if (language && language->body.size() != 2)
            return "language is no code of ISO 639-1";
        return wrongFormat(parts, model->body);
    }

    static std::optional<std::string> wrongFormat(const std::vector<FormPart>& parts, std::string_view model)
    {
        const auto* format = findPart(parts, "response_format");
        const std::string_view asked = format ? std::string_view(format->body) : "json";
        const bool isWhisper = model.starts_with("whisper-");
        const bool isGroq = model.starts_with("whisper-large");
        const bool isPlain = asked == "json" || asked == "text";
        const bool isTimed = asked == "verbose_json" || ((asked == "srt" || asked == "vtt") && !isGroq);
        if (!isPlain && !(isWhisper && isTimed))
            return std::string(model) + " does not answer as " + std::string(asked);
        for (const auto& part : parts)
            if (part.name == "timestamp_granularities[]" &&
                ((part.body != "word" && part.body != "segment") || asked != "verbose_json"))
                return "timestamp_granularities[] is not as it has to be";
        return std::nullopt;
    }

    Answered<Answer> transcribe(const Call& call)
    {
        const auto parts = readMultipart(call.request.header("content-type"), call.request.body);
        if (!parts)
            return badRequest("the body is no form");
        if (auto wrong = wrongFields(*parts))
            return badRequest(*wrong);
        const auto& file = *findPart(*parts, "file");
        if (file.body.size() > kMostBytes)
            return badRequest("the file has more than 25 MB");
        const auto facts = maker().look(file.body);
        if (!facts || facts->seconds <= 0)
            return trouble(BadInput, "the file is no sound");
        auto task = accept({.model = findPart(*parts, "model")->body,
                            .operation = "transcription",
                            .wanted = {.craft = Craft::Speak},
                            .isInstant = true});
        if (!task)
            return std::unexpected(task.error());
        if ((*task)->end != TaskEnd::Done)
            return trouble(ServerError, "the sound was not understood");
        return answered(*parts, facts->seconds);
    }

    Answer answered(const std::vector<FormPart>& parts, double seconds) const
    {
        const auto said = scriptedText().empty() ? std::string(kUsualText) : scriptedText();
        const auto* format = findPart(parts, "response_format");
        const std::string_view asked = format ? std::string_view(format->body) : "json";
        if (asked == "verbose_json")
            return jsonAnswer(200, verbose(parts, said, seconds));
        if (asked == "json")
            return jsonAnswer(
                200, Json::Object{{"text", said},
                                  {"usage", Json::Object{{"type", "duration"}, {"seconds", seconds}}}});
        const bool isVtt = asked == "vtt";
        const char separator = isVtt ? '.' : ',';
        const auto times = clockOf(0, separator) + " --> " + clockOf(seconds, separator) + "\n" + said + "\n";
        return {.body = asked == "text" ? said + "\n" : (isVtt ? "WEBVTT\n\n" : "1\n") + times,
                .headers = {}};
    }

    static Json verbose(const std::vector<FormPart>& parts, const std::string& said, double seconds)
    {
        const bool hasWords = std::ranges::any_of(parts, [](const FormPart& each) {
            return each.name == "timestamp_granularities[]" && each.body == "word";
        });
        Json::Array words;
        for (const auto& word : wordsOf(said, seconds))
            words.emplace_back(Json::Object{{"word", word.text}, {"start", word.start}, {"end", word.end}});
        Json::Object all{{"task", "transcribe"},
                         {"language", "english"},
                         {"duration", seconds},
                         {"text", said},
                         {"segments", Json::Array{Json::Object{{"id", 0},
                                                               {"seek", 0},
                                                               {"start", 0.0},
                                                               {"end", seconds},
                                                               {"text", " " + said},
                                                               {"tokens", Json::Array{50364}},
                                                               {"temperature", 0.0},
                                                               {"avg_logprob", -0.28},
                                                               {"compression_ratio", 1.23},
                                                               {"no_speech_prob", 0.009}}}},
                         {"usage", Json::Object{{"type", "duration"}, {"seconds", seconds}}}};
        if (hasWords)
            all.emplace("words", std::move(words));
        return all;
    }
};

} // namespace

std::unique_ptr<ProviderDesk> makeSpeech(const ProviderDesk::Setup& setup)
{
    return std::make_unique<Speech>(setup);
}

} // namespace vidgo::sandbox
