#include "vidgo/pregeneration/maker.h"

#include "vidgo/pregeneration/pregeneration_error.h"

namespace vidgo::pregeneration {

Trouble::Trouble(const Error& error)
    : Trouble(std::string(error.id()), std::string(error.externalTemplate()), error.arguments())
{}

Trouble::Trouble(std::string errorId, std::string errorTemplate, ErrorArguments errorArguments)
    : id(std::move(errorId))
    , text(std::move(errorTemplate))
    , arguments(std::move(errorArguments))
{}

RunNews RunNews::unknown()
{
    return {.state = State::Failed,
            .trouble = Trouble(Error(PregenerationError::MayHaveBegun, "its job is off the list")),
            .mayHaveBegun = true};
}

} // namespace vidgo::pregeneration
