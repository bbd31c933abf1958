#include "vidgo/service/service_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::service {

namespace {

/// What can go wrong with batches and the queue.
ErrorText describeWork(ServiceError code)
{
    switch (code) {
    case ServiceError::BatchMissing:
        //: A batch is one tool run over many files.
        return {"service.batch_missing",
                VIDGO_TEXT("Error", "This batch is not here any more. Its results are in the library.")};
    case ServiceError::BatchBusy:
        //: A batch is one tool run over many files; only one program can work on it at a time.
        return {"service.batch_busy",
                VIDGO_TEXT("Error",
                           "This batch is being worked on by another VidGo Studio window or command. Wait "
                           "until it ends or stop it there, then try again.")};
    case ServiceError::NothingToDo:
        //: Of a batch: the chosen files and folders hold no picture.
        return {
            "service.nothing_to_do",
            VIDGO_TEXT("Error", "There is no picture among these files. Choose other files or a folder.")};
    case ServiceError::JobMissing:
        //: A job is a piece of work in the queue of this computer.
        return {
            "service.job_missing",
            VIDGO_TEXT("Error", "This job is not in the queue any more. What it made is in the library.")};
    case ServiceError::QueueBusy:
        //: Two programs share one queue of work on this computer.
        return {"service.queue_busy",
                VIDGO_TEXT("Error", "Another VidGo program is working through the queue. It does what is "
                                    "ordered here too; the results will be in the library.")};
    default:
        return describe(BaseError::Internal);
    }
}

/// What can go wrong with providers.
ErrorText describeOnline(ServiceError code)
{
    switch (code) {
    case ServiceError::UnknownProvider:
        //: {provider} is the id of a company whose service makes pictures and clips, such as piapi.
        return {"service.unknown_provider",
                VIDGO_TEXT("Error", "There is no provider “{provider}”. Choose one from the list.")};
    case ServiceError::NobodyElse:
        //: A job failed and was to be tried again with another company that makes pictures and clips.
        return {"service.nobody_else",
                VIDGO_TEXT("Error", "No other provider can make this. Try it again as it is, or enter a key "
                                    "for another provider in the settings.")};
    case ServiceError::VisitorOnline:
        //: Providers are companies that make pictures and clips. "Own computer" is the name of a way to use
        //: the studio, chosen on the settings page.
        return {"service.visitor_online",
                VIDGO_TEXT("Error", "Visitors don't use providers. Switch to “Own computer” in the settings "
                                    "to enter keys and to make things with them.")};
    default:
        return describe(BaseError::Internal);
    }
}

/// What can go wrong with the account.
ErrorText describeAccount(ServiceError code)
{
    switch (code) {
    case ServiceError::NoAccount:
        //: "VidGo account" is the name of a way to use the studio, chosen on the settings page.
        return {
            "service.no_account",
            VIDGO_TEXT("Error", "This needs a VidGo account. Switch to “VidGo account” in the settings.")};
    case ServiceError::NotSignedIn:
        //: The person tried something that only works while they are signed in to their VidGo account.
        return {"service.not_signed_in",
                VIDGO_TEXT("Error", "You aren't signed in. Sign in to your VidGo account and try again.")};
    case ServiceError::WatermarkStays:
        //: A plan is what a person pays for each month, such as Starter. Earlier results were made with a
        //: plan that puts a watermark on them.
        return {"service.watermark_stays",
                VIDGO_TEXT("Error", "Results have a watermark with your plan. With a plan without watermark, "
                                    "earlier ones can be exported clean, without a new run.")};
    default:
        return describe(BaseError::Internal);
    }
}

} // namespace

ErrorText describe(ServiceError code)
{
    switch (code) {
    case ServiceError::NoEngine:
        //: {tool} is the name of a tool such as “Short video”.
        return {"service.no_engine",
                VIDGO_TEXT("Error", "“{tool}” can't run on this computer. Its examples can be browsed.")};
    case ServiceError::ExampleMissing:
        //: An example (preset) that was asked for does not exist.
        return {"service.example_missing",
                VIDGO_TEXT("Error", "This example is not here. Choose another one.")};
    case ServiceError::ItemMissing:
        //: A result of the person's own that was asked for does not exist.
        return {"service.item_missing", VIDGO_TEXT("Error", "This result is not in the library any more.")};
    case ServiceError::FileLost:
        //: {file} is a file name.
        return {"service.file_lost",
                VIDGO_TEXT("Error",
                           "The file of “{file}” is missing from the data folder or was changed outside the "
                           "studio. Restore it from a backup or make it again.")};
    case ServiceError::NameTaken:
        //: {file} is a file name.
        return {"service.name_taken",
                VIDGO_TEXT("Error", "“{file}” is already there. Choose another name or allow replacing.")};
    case ServiceError::VisitorOnly:
        //: "Own computer" is the name of a way to use the studio, chosen on the settings page.
        return {"service.visitor_only",
                VIDGO_TEXT("Error",
                           "Visitors see examples and results with a watermark and can't save this file. "
                           "Switch to “Own computer” in the settings to work without limits.")};
    case ServiceError::UnknownStyle:
        //: {style} is the name of a style such as “Oil Painting”.
        return {"service.unknown_style",
                VIDGO_TEXT("Error", "“{style}” can't be made on this computer. Choose another style.")};
    case ServiceError::UnknownScene:
        //: {scene} is the name of a scene such as “Luxury gold”.
        return {"service.unknown_scene",
                VIDGO_TEXT("Error", "The scene “{scene}” is not here. Choose another scene.")};
    case ServiceError::BoardMissing:
        //: A board is a collection of results that the person made.
        return {"service.board_missing",
                VIDGO_TEXT("Error", "This board is not here any more. Its results are in the library.")};
    case ServiceError::BoardNameTaken:
        //: {board} is the name of a collection of results that the person made.
        return {"service.board_name_taken",
                VIDGO_TEXT("Error", "There is a board “{board}” already. Choose another name.")};
    case ServiceError::OtherFile:
        //: A lost file was looked for and another one was chosen; {file} is the name of the chosen file.
        return {"service.other_file",
                VIDGO_TEXT("Error",
                           "“{file}” is another file or was changed. Choose the one that is missing, "
                           "for example from a backup.")};
    case ServiceError::UnknownPreset:
        //: {preset} is the id of a way to export clips, such as instagram_reels.
        return {"service.unknown_preset",
                VIDGO_TEXT("Error", "There is no export preset “{preset}”. Choose one from the list.")};
    case ServiceError::UnknownProvider:
    case ServiceError::NobodyElse:
    case ServiceError::VisitorOnline:
        return describeOnline(code);
    case ServiceError::NoAccount:
    case ServiceError::NotSignedIn:
    case ServiceError::WatermarkStays:
        return describeAccount(code);
    case ServiceError::BatchMissing:
    case ServiceError::BatchBusy:
    case ServiceError::NothingToDo:
    case ServiceError::JobMissing:
    case ServiceError::QueueBusy:
        return describeWork(code);
    case ServiceError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::service
