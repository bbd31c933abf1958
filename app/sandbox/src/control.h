#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "vidgo/base/json.h"
#include "vidgo/sandbox/http.h"
#include "vidgo/sandbox/outbox.h"
#include "vidgo/sandbox/recorder.h"

// Commands to a stand-in for people and scripts: `POST /_control/<command>` with a JSON object, and
// `GET /_control/state`. For nobody who is tested.
namespace vidgo::sandbox {

Answer jsonAnswer(int status, const Json& body);

/// 200 with `{"done": true}`, or 409 with the reason.
Answer controlAnswer(const Outcome& outcome);

/// The member as text; empty when it is missing or something else.
std::string textOf(const Json& object, std::string_view key);

struct Control
{
    Outbox& outbox;
    Recorder& recorder;
    std::function<Json()> state; ///< What else `state` shows.
    /// The stand-in's own commands; none: unknown.
    std::function<std::optional<Answer>(std::string_view command, const Json& arguments)> command;
};

/// Common commands: `lose`, `duplicate`, `reverse`, `delay` {"seconds"}, `hold`, `release`, `again` (sends
/// what waits now, through the automatic sender).
Answer control(const Control& control, const Request& request);

} // namespace vidgo::sandbox
