#include "vidgo/base/process.h"

#include "process_launch.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/progress.h"

namespace vidgo {

namespace fs = std::filesystem;

ErrorText describe(ProcessError code)
{
    switch (code) {
    case ProcessError::None:
        break;
    case ProcessError::NotStarted:
        //: {program} is the name of another program on the person's computer, such as espeak-ng.
        return {"process.not_started",
                VIDGO_TEXT("Error", "The program {program} can't be started. Install it again.")};
    case ProcessError::Failed:
        //: {program} is the name of another program on the person's computer, such as espeak-ng.
        return {"process.failed", VIDGO_TEXT("Error", "The program {program} ended with an error. Try again; "
                                                      "if it happens again, install it again.")};
    case ProcessError::TimedOut:
        //: {program} is the name of another program on the person's computer, {seconds} a number.
        return {"process.timed_out",
                VIDGO_TEXT("Error", "The program {program} gave no answer within {seconds} seconds and was "
                                    "stopped. Try again with less.")};
    case ProcessError::TooMuchOutput:
        //: {program} is the name of another program on the person's computer, such as espeak-ng.
        return {
            "process.too_much_output",
            VIDGO_TEXT("Error", "The program {program} gave more than can be used. Try again with less.")};
    }
    return {"process.none", ""};
}

std::optional<fs::path> findProgram(std::string_view name, std::string_view searchPath)
{
    while (!searchPath.empty()) {
        const auto end = searchPath.find(kSearchPathSeparator);
        const auto folder = pathFromUtf8(searchPath.substr(0, end));
        searchPath = end == std::string_view::npos ? std::string_view() : searchPath.substr(end + 1);
        // A relative folder would run what lies wherever the program was started.
        if (!folder.is_absolute())
            continue;
        const auto file = folder / pathFromUtf8(std::string(name) + std::string(kProgramExtension));
        if (isRunnable(file))
            return file;
    }
    return std::nullopt;
}

Result<Bytes> runProcess(const ProcessRequest& request, const std::stop_token& stop)
{
    const auto name = toUtf8(request.program.stem());
    if (auto going = checkStop(stop); !going)
        return failure(going);
    auto end = launch(request, stop);
    const auto refuse = [&](ProcessError code, const std::string& reason) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(request.timeLimit).count();
        return fail(code, name + ": " + reason + " " + end.errors,
                    {{"program", name}, {"seconds", std::to_string(seconds)}});
    };
    switch (end.how) {
    case ProcessEnd::How::Exited:
        if (end.code == 0)
            return std::move(end.output);
        return refuse(ProcessError::Failed, "exit code " + std::to_string(end.code));
    case ProcessEnd::How::NotStarted:
        return refuse(ProcessError::NotStarted, "not started");
    case ProcessEnd::How::Stopped:
        return fail(BaseError::Cancelled, name + " stopped");
    case ProcessEnd::How::TimedOut:
        return refuse(ProcessError::TimedOut, "time limit");
    case ProcessEnd::How::TooMuch:
        break;
    }
    return refuse(ProcessError::TooMuchOutput, "output limit");
}

} // namespace vidgo
