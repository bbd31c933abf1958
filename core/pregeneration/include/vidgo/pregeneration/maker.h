#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "vidgo/base/error.h"
#include "vidgo/base/result.h"
#include "vidgo/model/generation_job.h"
#include "vidgo/model/library.h"

namespace vidgo::pregeneration {

/// Why something did not become anything, as Error has it, from whatever time.
struct Trouble
{
    std::string id;
    std::string text; ///< Error::externalTemplate()
    ErrorArguments arguments;

    Trouble() = default;
    explicit Trouble(const Error& error);
    Trouble(std::string errorId, std::string errorTemplate, ErrorArguments errorArguments);
    bool isNone() const { return id.empty(); }
};

/// How a run stands.
struct RunNews
{
    enum class State {
        None, ///< Nobody knows of it: it was never ordered.
        Going,
        Made,
        Failed, ///< Or was cancelled: what was set aside went back.
        Gone    ///< It was made, and its result is not in the library any more.
    };
    State state = State::None;
    std::optional<LibraryItem> item; ///< Of what was made.
    Trouble trouble;                 ///< Of what failed.
    /// Of what failed: it was ordered, and nobody can tell whether it began and is paid.
    bool mayHaveBegun = false;

    /// Of a run that failed so, and of which nothing else is known any more.
    static RunNews unknown();
};

/// Where the entries of the plan are made: the durable jobs of the studio. Safe to use from any thread.
class Maker
{
public:
    virtual ~Maker() = default;

    /// What a run by a provider costs at most and who would be asked. Fails where nobody serves it.
    virtual Result<GenerationQuote> quote(const RunRequest& request) = 0;
    /// Asks a provider whether its key is good; costs nothing. Fails with its true answer.
    virtual Outcome checkProvider(const std::string& provider, const std::stop_token& stop) = 0;

    /// Orders a run by a provider, whose id is in the request: durably, once.
    virtual Outcome order(const RunRequest& request) = 0;
    /// How a run of that id stands, ordered or made here, in whatever session.
    virtual Result<RunNews> find(const RunId& run) = 0;
    /// Makes a run on this computer, to its end.
    virtual Result<LibraryItem> makeHere(const RunRequest& request, const std::stop_token& stop) = 0;
    /// Works through what was ordered as long as `goOn`, which is asked on this thread whenever there is
    /// something new, says so, and until a stop.
    virtual void attend(const std::function<bool()>& goOn, const std::stop_token& stop) = 0;
};

} // namespace vidgo::pregeneration
