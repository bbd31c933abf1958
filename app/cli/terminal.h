#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "exit_code.h"
#include "vidgo/base/json.h"
#include "vidgo/base/progress.h"

namespace vidgo::cli {

/// What the person sees: results on standard output, everything else on standard error.
class Terminal
{
public:
    enum class Form { Text, Json };
    explicit Terminal(Form form)
        : m_form(form)
    {}

    bool isJson() const { return m_form == Form::Json; }

    void print(const QString& line) const;
    void print(const Json& json) const;
    /// A line beside the results.
    void complain(const QString& line) const;
    /// Says what went wrong, as a sentence or as `{"error": {"id", "message"}}`, and returns the code for the
    /// shell.
    ExitCode report(const Error& error) const;
    /// The same in words of the caller's.
    ExitCode report(const Error& error, const QString& sentence) const;
    /// A percentage that is redrawn in place; nothing when standard error is no terminal or the form is JSON.
    Progress progress() const;

private:
    Form m_form;
};

/// Columns of text lined up by what terminals show, wide characters counted as two.
QString padded(const QString& text, int columns);

} // namespace vidgo::cli
