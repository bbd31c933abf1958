#pragma once

#include <map>
#include <string>
#include <string_view>

// Marks a sentence for people inside core, where no Qt is: the translation tools collect it, the programs
// look it up when they show it. Precede it with a `//:` comment for the translator.
#define VIDGO_TEXT(context, text) text

namespace vidgo {

/// What an error enum says about one of its values: a stable id ("media.not_an_image", never reused) and the
/// English sentence for the person, translated under the context "Error". `{name}` in it is filled from the
/// arguments.
struct ErrorText
{
    std::string_view id;
    std::string_view text;
};

/// Values for the `{name}` places of an error text.
using ErrorArguments = std::map<std::string, std::string, std::less<>>;

/// A failure as a value. It carries two texts: `internal` is for the log and may name functions and codes;
/// the external one is for the person and says what happened and what to do. Neither ever holds a secret.
///
/// Each domain has one enum and one function `ErrorText describe(TheEnum)` found by argument-dependent
/// look-up:
///
///     enum class MediaError { None, NotAnImage, ... };
///     ErrorText describe(MediaError code);
///     return fail(MediaError::NotAnImage, "magic bytes 25 50 44 46", {{"file", name}});
class Error
{
public:
    template <class Code>
    Error(Code code, std::string internal, ErrorArguments arguments = {})
        : m_text(describe(code))
        , m_internal(std::move(internal))
        , m_arguments(std::move(arguments))
    {}

    /// The stable id, for example "media.not_an_image".
    std::string_view id() const { return m_text.id; }
    /// For the log.
    const std::string& internal() const { return m_internal; }
    /// The untranslated external sentence with its `{name}` places still open.
    std::string_view externalTemplate() const { return m_text.text; }
    const ErrorArguments& arguments() const { return m_arguments; }
    /// The external sentence in English, filled in.
    std::string external() const;

    template <class Code>
    bool is(Code code) const
    {
        return m_text.id == describe(code).id;
    }

private:
    ErrorText m_text;
    std::string m_internal;
    ErrorArguments m_arguments;
};

/// Fills the `{name}` places of `text`; unknown names are left as they stand.
std::string fillIn(std::string_view text, const ErrorArguments& arguments);

} // namespace vidgo
