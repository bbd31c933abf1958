#include "vidgo/pregeneration/maker.h"

namespace vidgo::pregeneration {

Trouble::Trouble(const Error& error)
    : Trouble(std::string(error.id()), std::string(error.externalTemplate()), error.arguments())
{}

Trouble::Trouble(std::string errorId, std::string errorTemplate, ErrorArguments errorArguments)
    : id(std::move(errorId))
    , text(std::move(errorTemplate))
    , arguments(std::move(errorArguments))
{}

} // namespace vidgo::pregeneration
