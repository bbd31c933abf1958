#include "s3_form.h"

#include "wire_text.h"

namespace vidgo::sandbox {

S3Forms::Form& S3Forms::add(const std::string& name, std::string_view contentType, Timestamp until)
{
    auto& form = m_forms[name];
    form = {.fields = {{"bucket", "sandbox"},
                       {"X-Amz-Algorithm", "AWS4-HMAC-SHA256"},
                       {"key", "uploads/" + name},
                       {"Policy", base64("{\"name\":\"" + name + "\"}")},
                       {"X-Amz-Signature", "sandbox-" + name}},
            .until = until,
            .bytes = {},
            .contentType = {}};
    if (!contentType.empty())
        form.fields.emplace("Content-Type", contentType);
    return form;
}

S3Forms::Form* S3Forms::find(std::string_view name)
{
    const auto found = m_forms.find(name);
    return found == m_forms.end() ? nullptr : &found->second;
}

std::optional<std::string> S3Forms::post(Form& form, const Request& request, const Rules& rules,
                                         Timestamp now)
{
    if (now > form.until)
        return "the form has expired";
    const auto parts = readMultipart(request.header("content-type"), request.body);
    if (!parts || parts->empty())
        return "the body is no form";
    for (const auto& [name, value] : form.fields) {
        const auto* part = findPart(*parts, name);
        if (!part || part->body != value)
            return "the field " + name + " is missing or another";
    }
    const auto& file = parts->back();
    if (file.name != "file" || file.fileName.empty())
        return "the file is not the last field";
    for (const auto& part : *parts) {
        const bool isMore = rules.takesMetadata && part.name == "metadata";
        if (part.name != "file" && !isMore && !form.fields.contains(part.name))
            return "the field " + part.name + " is unknown";
    }
    if (file.body.size() < rules.least || (rules.most > 0 && file.body.size() > rules.most))
        return "the file has a size that is not taken: " + std::to_string(file.body.size());
    form.bytes = file.body;
    form.contentType = file.contentType;
    return std::nullopt;
}

} // namespace vidgo::sandbox
