#include <algorithm>

#include "catalog_file.h"
#include "sections.h"
#include "vidgo/catalog/load_moderation_rules.h"

namespace vidgo {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::size_t kMaxUrl = 500;
constexpr std::size_t kMaxInstruction = 8000;
constexpr std::size_t kMaxWord = 96;
constexpr std::size_t kMaxLetters = 1000;

int readInt(JsonCursor& rule, std::string_view key, std::int64_t low, std::int64_t high)
{
    return static_cast<int>(rule.integer(key, low, high));
}

void readReviewer(JsonCursor& rule, ModerationRules::Reviewer& out)
{
    out.baseUrl = rule.text("base_url", kMaxUrl);
    if (!out.baseUrl.starts_with("https://") || out.baseUrl.ends_with('/'))
        rule.refuse("base_url", "must begin with https:// and not end with a stroke");
    out.models = rule.texts("models", kMaxName);
    if (out.models.empty())
        rule.refuse("models", "must name at least one");
    for (const auto& model : out.models)
        if (model.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos)
            rule.refuse("models", "must be of lower-case letters, digits, points and hyphens");
    out.instruction = rule.text("instruction", kMaxInstruction);
    out.promptHead = rule.text("prompt_head", kMaxName);
    out.threshold = rule.oneOf("threshold", {"BLOCK_LOW_AND_ABOVE", "BLOCK_MEDIUM_AND_ABOVE",
                                             "BLOCK_ONLY_HIGH", "BLOCK_NONE", "OFF"});
    out.harms = rule.texts("harms", kMaxName);
    out.maxOutputTokens = readInt(rule, "max_output_tokens", 64, 65536);
    out.raisedOutputTokens = readInt(rule, "raised_output_tokens", 64, 65536);
    if (out.raisedOutputTokens <= out.maxOutputTokens)
        rule.refuse("raised_output_tokens", "must be more than max_output_tokens");
    out.timeout = milliseconds(rule.integer("timeout_seconds", 1, 120) * kSecond);
    out.pictureSide = readInt(rule, "picture_side", 64, 2048);
    out.pictureQuality = readInt(rule, "picture_quality", 1, 100);
    out.stillsOfClip = readInt(rule, "stills_of_clip", 1, 16);
}

void readBans(JsonCursor& rule, ModerationRules::Bans& out)
{
    out.window = milliseconds(rule.integer("window_days", 1, 3650) * kDay);
    out.steps = rule.items("steps", [](JsonCursor& step) {
        return ModerationRules::BanStep{.violations = readInt(step, "violations", 1, 10'000),
                                        .length = milliseconds(step.integer("hours", 1, 87'600) * kHour)};
    });
    for (std::size_t i = 1; i < out.steps.size(); ++i)
        if (out.steps[i].violations <= out.steps[i - 1].violations ||
            out.steps[i].length < out.steps[i - 1].length)
            rule.refuse("steps", "must rise");
}

std::vector<LookAlikes> readLetters(JsonCursor& root, std::string_view key)
{
    Ids seen;
    return root.items(key, [&](JsonCursor& item) {
        LookAlikes out{.letter = item.text("letter", 1), .like = item.text("like", kMaxLetters)};
        if (out.letter.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos)
            item.refuse("letter", "must be one from a to z");
        item.refuseRepeat("letter", out.letter, seen);
        return out;
    });
}

ModerationWordList readList(JsonCursor& item)
{
    ModerationWordList out;
    out.language = languageFromCode(item.oneOf("language", {"en", "ja", "zh-TW", "ko", "es"}))
                       .value_or(Language::English);
    out.category =
        moderationCategoryFromId(item.oneOf("category", {"minors", "sexual", "self_harm", "violence", "hate",
                                                         "harassment", "illegal", "real_person"}))
            .value_or(ModerationCategory::None);
    out.verdict =
        moderationVerdictFromId(item.oneOf("verdict", {"review", "block"})).value_or(ModerationVerdict::None);
    out.words = item.texts("words", kMaxWord);
    if (out.words.empty())
        item.refuse("words", "must not be empty");
    if (item.has("exceptions"))
        out.exceptions = item.texts("exceptions", kMaxWord);
    return out;
}

} // namespace

Result<ModerationRules> parseModerationRules(std::string_view text)
{
    ModerationRules rules;
    auto read = parseCatalogFile(kModerationFile, text, [&](JsonCursor& root) {
        root.object("reviewer", [&](JsonCursor& rule) { readReviewer(rule, rules.reviewer); });
        root.object("bans", [&](JsonCursor& rule) { readBans(rule, rules.bans); });
        root.object("keeping", [&](JsonCursor& rule) {
            rules.keeping.decided = milliseconds(rule.integer("decided_days", 1, 3650) * kDay);
            rules.keeping.waiting = milliseconds(rule.integer("waiting_days", 1, 3650) * kDay);
        });
    });
    if (!read)
        return failure(read);
    return rules;
}

Result<ModerationWords> parseModerationWords(std::string_view text)
{
    ModerationWords words;
    auto read = parseCatalogFile(kModerationWordsFile, text, [&](JsonCursor& root) {
        words.lookAlikes = readLetters(root, "look_alikes");
        words.leet = readLetters(root, "leet");
        words.lists = root.items("lists", [](JsonCursor& item) { return readList(item); });
        for (const auto language : kLanguages) {
            const bool has = std::ranges::any_of(
                words.lists, [&](const ModerationWordList& list) { return list.language == language; });
            if (!has)
                root.refuse("lists", "must have words in every language");
        }
    });
    if (!read)
        return failure(read);
    return words;
}

Result<ModerationRules> loadModerationRules(const std::filesystem::path& folder)
{
    auto text = readCatalogFile(folder, kModerationFile);
    if (!text)
        return failure(text);
    auto rules = parseModerationRules(*text);
    if (!rules)
        return rules;
    auto list = readCatalogFile(folder, kModerationWordsFile);
    if (!list)
        return failure(list);
    auto words = parseModerationWords(*list);
    if (!words)
        return failure(words);
    rules->words = std::move(*words);
    return rules;
}

} // namespace vidgo
