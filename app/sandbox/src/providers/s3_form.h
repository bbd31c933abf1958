#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/clock.h"
#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// Forms that a browser could post a file with to a store, as several providers hand them out: every field as
/// it was given, then the file last, and no key.
class S3Forms
{
public:
    struct Form
    {
        std::map<std::string, std::string> fields;
        Timestamp until{};
        std::string bytes; ///< That were posted.
        std::string contentType;
    };
    struct Rules
    {
        std::size_t least = 1;
        std::size_t most = 0;
        bool takesMetadata = false; ///< A field "metadata" beside those of the form.
    };

    /// A form for the file `name`, valid until then.
    Form& add(const std::string& name, std::string_view contentType, Timestamp until);
    Form* find(std::string_view name);
    /// Takes a post. The reason when it is not what the form says.
    std::optional<std::string> post(Form& form, const Request& request, const Rules& rules, Timestamp now);

private:
    std::map<std::string, Form, std::less<>> m_forms;
};

} // namespace vidgo::sandbox
