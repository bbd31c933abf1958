#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vidgo {

/// True when the bytes are well-formed UTF-8.
bool isUtf8(std::string_view text);

/// Unicode Normalisation Form C (UAX #15). Malformed bytes become U+FFFD.
std::string toNfc(std::string_view text);

/// The form in which texts are compared when searching: NFKC, case folded, accents kept off Latin letters
/// ("Café" → "cafe"), full-width forms made narrow.
std::string foldForSearch(std::string_view text);

/// The terms under which a text is found. Words for scripts that separate them; for Chinese, Japanese kana
/// and kanji, and Korean every single character and every pair of neighbours, because no spaces tell where a
/// word begins. Folded, sorted, without repeats.
std::vector<std::string> searchTerms(std::string_view text);

/// The terms that a query asks for, all of which must match: words, and for the scripts without spaces pairs
/// (a single character only when it stands alone). The last entry may be the beginning of a word that is
/// still being typed.
std::vector<std::string> queryTerms(std::string_view query);

/// A name that can be a file's name on Windows, macOS and Linux: no separators, control characters, reserved
/// names, trailing dots or spaces; at most `maxBytes` bytes of UTF-8, cut between characters. Never empty.
std::string safeFileName(std::string_view name, std::size_t maxBytes = 180);

/// Cuts UTF-8 to at most `maxBytes` bytes without breaking a character.
std::string truncateUtf8(std::string_view text, std::size_t maxBytes);

} // namespace vidgo
