#pragma once

#include <string>

#include "vidgo/base/json.h"
#include "vidgo/billing/ecpay_account.h"
#include "vidgo/test/qt_result.h"
#include "vidgo/test/test_folder.h"

namespace vidgo::test {

/// The public test merchant of ECPay's stage.
inline billing::ecpay::Account stageAccount()
{
    return {.merchantId = "3002607",
            .hashKey = Secret(std::string("pwFHCqoQZGmho4w6")),
            .hashIv = Secret(std::string("EkRm7iFT261dpevs")),
            .reach = billing::ecpay::Reach::Internet,
            .contractRanges = {}};
}

inline Json ecpayVectors()
{
    auto file = Json::read(sourcePath("tests/vectors/ecpay.json"));
    const auto* vectors = file ? file->find("vectors") : nullptr;
    return vectors ? *vectors : Json();
}

inline std::string memberText(const Json& object, std::string_view key)
{
    const auto* member = object.find(key);
    return member && member->asString() ? *member->asString() : std::string();
}

inline billing::FormFields vectorFields(const Json& vector)
{
    billing::FormFields fields;
    if (const auto* params = vector.find("params"); params && params->asObject())
        for (const auto& [name, value] : *params->asObject())
            fields.push_back({name, value.asString() ? *value.asString() : std::string()});
    return fields;
}

/// The fields of the vector with this id, and what they are signed with.
inline billing::FormFields signedVector(std::string_view id)
{
    const auto vectors = ecpayVectors();
    for (const auto& vector : *vectors.asArray())
        if (memberText(vector, "id") == id) {
            auto fields = vectorFields(vector);
            fields.push_back({"CheckMacValue", memberText(vector, "expected")});
            return fields;
        }
    return {};
}

/// As ECPay posts them.
inline billing::RawForm asRequest(std::string_view body)
{
    return {.contentType = "application/x-www-form-urlencoded", .body = body};
}

/// The fields with some of them replaced (or added), signed anew: what only ECPay can send.
inline std::string resigned(billing::FormFields fields, const billing::FormFields& changes)
{
    std::erase_if(fields, [](const auto& field) { return field.name == "CheckMacValue"; });
    for (const auto& change : changes) {
        std::erase_if(fields, [&](const auto& field) { return field.name == change.name; });
        fields.push_back(change);
    }
    return billing::encodeForm(*billing::ecpay::sign(std::move(fields), stageAccount()));
}

inline std::string without(billing::FormFields fields, std::string_view name)
{
    std::erase_if(fields, [&](const auto& field) { return field.name == name; });
    return resigned(std::move(fields), {});
}

} // namespace vidgo::test
