#include "vidgo/base/base_error.h"

namespace vidgo {

std::string fillIn(std::string_view text, const ErrorArguments& arguments)
{
    std::string out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const auto close = text.find('}', at);
        if (close == std::string_view::npos)
            break;
        const auto open = text.rfind('{', close); // the innermost: "{ {file}" names a file
        if (open == std::string_view::npos || open < at) {
            out.append(text.substr(at, close + 1 - at));
            at = close + 1;
            continue;
        }
        out.append(text.substr(at, open - at));
        const auto found = arguments.find(text.substr(open + 1, close - open - 1));
        out.append(found != arguments.end() ? std::string_view(found->second)
                                            : text.substr(open, close - open + 1));
        at = close + 1;
    }
    out.append(text.substr(at));
    return out;
}

std::string Error::external() const
{
    return fillIn(m_text.text, m_arguments);
}

ErrorText describe(BaseError code)
{
    switch (code) {
    case BaseError::None:
        break;
    case BaseError::Cancelled:
        //: The person stopped a piece of work.
        return {"base.cancelled", VIDGO_TEXT("Error", "Stopped. Nothing was changed.")};
    case BaseError::FileNotFound:
        //: {file} is a file name.
        return {"base.file_not_found",
                VIDGO_TEXT("Error", "“{file}” was not found. Check that it has not been moved or deleted.")};
    case BaseError::FileNotReadable:
        //: {file} is a file name.
        return {"base.file_not_readable",
                VIDGO_TEXT("Error",
                           "“{file}” can't be read. Check that you may open it and that its disk works.")};
    case BaseError::FileNotWritable:
        //: {file} is a file or folder name.
        return {
            "base.file_not_writable",
            VIDGO_TEXT("Error", "“{file}” can't be written. Choose a folder in which you may save files.")};
    case BaseError::FileTooLarge:
        //: {file} is a file name, {limit} a size such as 512 MB.
        return {"base.file_too_large",
                VIDGO_TEXT("Error", "“{file}” is larger than {limit}. Choose a smaller file.")};
    case BaseError::NotAFile:
        //: {file} is the name of a folder.
        return {"base.not_a_file", VIDGO_TEXT("Error", "“{file}” is a folder. Choose a file in it.")};
    case BaseError::DiskFull:
        //: {file} is a file or folder name.
        return {"base.disk_full",
                VIDGO_TEXT("Error",
                           "The disk is full, so “{file}” was not saved. Free some space and try again.")};
    case BaseError::InvalidJson:
        //: {file} is a file name, {reason} a technical reason in English.
        return {"base.invalid_json", VIDGO_TEXT("Error", "“{file}” is damaged and can't be read: {reason}.")};
    case BaseError::InvalidText:
        //: {file} is a file name. UTF-8 is the name of a text encoding.
        return {"base.invalid_text",
                VIDGO_TEXT("Error", "“{file}” is not UTF-8 text. Save it as UTF-8 and try again.")};
    case BaseError::InvalidArgument:
        //: {reason} says in English which value is wrong.
        return {"base.invalid_argument",
                VIDGO_TEXT("Error", "This can't be done with these settings: {reason}.")};
    case BaseError::OutOfMemory:
        //: The computer has too little memory for the work.
        return {"base.out_of_memory",
                VIDGO_TEXT(
                    "Error",
                    "There is not enough memory for this. Close other programs or use a smaller picture.")};
    case BaseError::Internal:
        break;
    }
    //: A bug in the program.
    return {"base.internal",
            VIDGO_TEXT("Error", "Something went wrong inside VidGo Studio. Your files are unchanged. "
                                "Try again; if it happens again, send us the log.")};
}

} // namespace vidgo
