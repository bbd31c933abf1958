#include "phones.h"

#include <array>
#include <utility>

#include "vidgo/base/characters.h"

namespace vidgo::speech {

namespace {

struct Row
{
    std::string_view names; ///< With a blank before and behind each.
    PhoneKind kind;
};

bool holds(std::string_view names, std::string_view name)
{
    const std::string wanted = " " + std::string(name) + " ";
    return names.find(wanted) != std::string_view::npos;
}

// Lengths and loudnesses are rounded means over English and Japanese speech of espeak-ng.
constexpr double kStopLength = 0.8;
constexpr double kStopLoudness = 0.12;
constexpr double kFricativeLoudness = 0.3;
constexpr double kNasalLoudness = 0.6;
constexpr double kConsonantLength = 0.75;

const std::array<Row, 13>& ipaRows()
{
    static const std::array<Row, 13> rows = {{
        {" a ä ɐ ɑ ʌ æ ɶ ", {{}, Viseme::A, 1.0, 1.0, 0}},
        {" e ɛ i ɪ ə ɜ ɨ ᵻ ɚ ɝ ɘ ", {{}, Viseme::E, 0.9, 0.9, 0}},
        {" o ɔ ɒ ɤ ɵ ", {{}, Viseme::O, 1.0, 1.0, 0}},
        {" u ʊ ɯ y ʏ ø œ ʉ ", {{}, Viseme::U, 0.9, 0.85, 0}},
        {" w ɥ ʷ ", {{}, Viseme::U, 0.6, 0.6, 0}},
        {" m ", {{}, Viseme::M, 0.8, kNasalLoudness, 0}},
        {" p b β ", {{}, Viseme::M, kStopLength, kStopLoudness, 0}},
        {" f v ɸ ʋ ", {{}, Viseme::F, kConsonantLength, kFricativeLoudness, 0}},
        {" l ɫ ɹ r ɾ ɽ ʎ ɭ ɻ ʁ ", {{}, Viseme::L, 0.6, kNasalLoudness, 0}},
        {" θ ð ", {{}, Viseme::L, kConsonantLength, kFricativeLoudness, 0}},
        {" ʃ ʒ ɕ ʑ ç ʂ ʐ ", {{}, Viseme::U, 0.9, kFricativeLoudness, 0}},
        {" n ŋ ɲ ɴ j ʲ ", {{}, Viseme::E, 0.7, kNasalLoudness, 0}},
        {" s z x χ h ɦ ɣ ħ ", {{}, Viseme::E, kConsonantLength, kFricativeLoudness, 0}},
    }};
    return rows;
}

PhoneKind kindOfIpa(std::string_view letter)
{
    for (const auto& row : ipaRows()) {
        if (holds(row.names, letter)) {
            PhoneKind kind = row.kind;
            kind.name = letter;
            return kind;
        }
    }
    // t d k g q ʔ c ɟ and what else there may be: behind the teeth.
    return {std::string(letter), Viseme::E, kStopLength, kStopLoudness, 0};
}

// Stress, tone, and marks that change a sound too little to be seen.
bool isMark(std::string_view letter)
{
    return holds(" ˈ ˌ ' ˑ . - | ^ _ ~ ˞ ᵝ ʰ ʼ ˤ ʴ ʱ ː ", letter);
}

} // namespace

Viseme visemeOfCmu(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Viseme>, 7> kRows = {
        {{" aa ae ah ay aw ", Viseme::A},
         {" ao ow oy ", Viseme::O},
         {" uw uh w ch jh sh zh ", Viseme::U},
         {" m b p ", Viseme::M},
         {" f v ", Viseme::F},
         {" l th dh r er ", Viseme::L},
         {" pau ssil brth h# ", Viseme::Rest}}};
    for (const auto& [names, viseme] : kRows)
        if (holds(names, name))
            return viseme;
    return Viseme::E;
}

std::vector<PhoneKind> phonesOfIpa(std::string_view ipa)
{
    std::vector<PhoneKind> out;
    int word = 0;
    bool isName = false; // of a language, such as (en)
    bool isOpen = false; // the word has sounds
    for (const auto& character : charactersOf(ipa)) {
        const auto letter = ipa.substr(character.begin, character.end - character.begin);
        if (letter == "(" || letter == ")") {
            isName = letter == "(";
            continue;
        }
        if (isName)
            continue;
        if (character.kind == CharacterKind::Space || character.kind == CharacterKind::LineFeed) {
            word += isOpen ? 1 : 0;
            isOpen = false;
            continue;
        }
        if (letter == "ː" && !out.empty())
            out.back().length *= 1.6;
        if (character.kind == CharacterKind::Mark || character.kind == CharacterKind::Digit ||
            character.kind == CharacterKind::None || isMark(letter))
            continue;
        out.push_back(kindOfIpa(letter));
        out.back().word = word;
        isOpen = true;
    }
    return out;
}

} // namespace vidgo::speech
