#pragma once

#include <string>
#include <string_view>

#include "common/line.h"
#include "vidgo/base/json.h"

// Uploads to places that a company signs a form for, as S3 takes them.
namespace vidgo::providers {

/// The ending of a file of this type; empty for types that nobody takes.
std::string_view endingOf(std::string_view mediaType);
/// A name of our making: that of the person's file is nobody's business.
std::string formFileName(const GenerationInput& input);

struct SignedForm
{
    std::string target;
    Json fields; ///< An object of texts.
    std::string name;
};

/// Posts the fields and then the file, without a key.
ProviderResult<void> putForm(const Line& line, const ProviderData& data, const SignedForm& form,
                             const GenerationInput& input, const std::stop_token& stop);

} // namespace vidgo::providers
