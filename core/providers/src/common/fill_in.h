#pragma once

#include <map>
#include <string>

#include "common/failures.h"
#include "vidgo/base/json.h"
#include "vidgo/providers/provider.h"

namespace vidgo::providers {

/// The values for the places of a model's `wire.body`.
using Values = std::map<std::string, Json, std::less<>>;

/// What an order has to say, as values. A name is there only when there is something to say:
///
/// * prompt, negative_prompt, speech, voice, language, label, webhook_url
/// * words: `wire.begin` of the model, the prompt, and the words for the style and the effect, as one text
/// * style: the value for the request's style in `wire.styles` of the model
/// * picture, person, garment, face, clip, sound, reference: the first delivered of that role
/// * references: all of that role; pictures: picture, person, garment, face and references, in this order
/// * width, height, size ("1024*768"), ratio (of `wire.ratios`), seconds, sound_on, strength, closeness
///   (1 - strength), scale, scale_whole (rounded up), seed, sound_seconds (of the request's sound)
/// * what prepare() made with role None, by the name that stands in its mediaType; it goes before all others
///
/// Words for a style or an effect: `wire.style_words`, `wire.effect_words` of the model or the provider, else
/// the id with blanks.
Values valuesOf(const ProviderData& data, const SubmitOrder& order);

struct FilledIn
{
    Json json;
    std::string missing; ///< The first place without which the call makes no sense, and that has no value.
};

/// Replaces the places of a body: "$seconds" by its value, with the type of the value; a member or an element
/// whose place has no value is left out, "$seed|-1" becomes the number behind the bar then, and "$words!" is
/// reported as missing. Everything else stays as it stands.
FilledIn fillPlaces(const Json& body, const Values& values);

/// Checks an order against its model (operation, needed inputs, length of the words, styles) and fills in
/// `wire.body`. Fails with ProviderTrouble::BadInput; nothing has begun then.
ProviderResult<Json> bodyOf(const ProviderData& data, const SubmitOrder& order);

/// The model's `wire.path` or another member of it, with "{task}" replaced.
std::string pathOf(const ProviderModel& model, std::string_view member, std::string_view task = {});

/// A text of the model's wire; empty when there is none.
std::string wireText(const ProviderModel& model, std::string_view member);

} // namespace vidgo::providers
