#pragma once

#include <cstdint>
#include <string_view>

#include "vidgo/model/generation.h"
#include "vidgo/model/provider.h"
#include "vidgo/model/routing.h"

namespace vidgo::routing {

/// How well a model can do what is wanted.
enum class Fit {
    None,     ///< Not at all.
    NoUpload, ///< It could, but there is no way for the files to reach the provider.
    Poor,     ///< With far fewer pixels, or a shorter clip: only where nobody does better.
    Smaller,  ///< With clearly fewer pixels.
    Full,
};

/// What a provider can be given.
struct Reach
{
    bool canHostFiles = false; ///< There is a place whose addresses providers can read.
};

/// A pure function of what the model declares: operation, needed inputs, number of references, language,
/// style, lengths of texts, sizes of inputs and of the result. What a model does not declare is no obstacle.
Fit fitOf(const ProviderModel& model, const GenerationRequest& request, const Reach& reach,
          const RoutingRules& rules);

/// The length in seconds that the model makes for a request: the shortest of its lengths that is not below
/// the wanted one, else its longest; its usual one when none is wanted. 0 when it declares none.
int lengthFor(const ProviderModel& model, const GenerationRequest& request);

/// Code points of a UTF-8 text.
std::int64_t charactersIn(std::string_view text);

} // namespace vidgo::routing
