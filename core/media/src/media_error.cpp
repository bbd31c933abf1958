#include "vidgo/media/media_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::media {

namespace {

ErrorText describeReading(MediaError code)
{
    switch (code) {
    case MediaError::Empty:
        //: {file} is a file name.
        return {"media.empty",
                VIDGO_TEXT("Error", "“{file}” is empty. Copy or download it again, then try once more.")};
    case MediaError::NotAPicture:
        //: {file} is a file name.
        return {"media.not_a_picture",
                VIDGO_TEXT("Error", "“{file}” is not a picture. Choose a JPEG, PNG or WebP file.")};
    case MediaError::Unsupported:
        //: {file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.
        return {"media.unsupported",
                VIDGO_TEXT("Error",
                           "“{file}” is in the format {kind}, which can't be opened here. Save it as "
                           "PNG, JPEG or WebP in another program, then try again.")};
    case MediaError::VectorDrawing:
        //: {file} is a file name. SVG is a format for drawings made of lines instead of pixels.
        return {"media.vector_drawing",
                VIDGO_TEXT("Error", "“{file}” is an SVG drawing, which is made of lines and not of pixels. "
                                    "Export it as PNG in the size you need, then try again.")};
    case MediaError::Damaged:
        //: {file} is a file name.
        return {"media.damaged", VIDGO_TEXT("Error", "“{file}” is damaged or cut off, so it can't be opened "
                                                     "completely. Copy or download it again.")};
    default:
        //: {file} is a file name, {width} and {height} are numbers of pixels, {limit} is a size such as 268
        //: MP.
        return {"media.too_many_pixels",
                VIDGO_TEXT("Error", "“{file}” has {width} × {height} pixels; at most {limit} can be opened. "
                                    "Make it smaller in another program first.")};
    }
}

ErrorText describeClip(MediaError code)
{
    switch (code) {
    case MediaError::NotAClip:
        //: {file} is a file name.
        return {"media.not_a_clip", VIDGO_TEXT("Error", "“{file}” is not a clip. Choose a video such as MP4, "
                                                        "MOV or WebM, or an animated picture.")};
    case MediaError::NoSound:
        //: {file} is a file name.
        return {"media.no_sound",
                VIDGO_TEXT("Error", "“{file}” has no sound. Choose a file with music or speech.")};
    case MediaError::NoMovingPicture:
        //: {file} is a file name.
        return {"media.no_moving_picture",
                VIDGO_TEXT("Error", "“{file}” has sound but no picture. Choose a video instead.")};
    case MediaError::NoDecoder:
        //: {file} is a file name, {codec} the name of a video or audio format such as HEVC.
        return {"media.no_decoder",
                VIDGO_TEXT("Error",
                           "“{file}” uses {codec}, which the media libraries of this computer can't read. "
                           "Install a complete FFmpeg, or convert the file to H.264 in another program.")};
    case MediaError::NoEncoder:
        //: {codec} is the name of a video or audio format such as H.264.
        return {"media.no_encoder",
                VIDGO_TEXT("Error", "The media libraries of this computer can't write {codec}. Install a "
                                    "complete FFmpeg, or choose another format.")};
    case MediaError::NotInContainer:
        //: {file} is a file name, {codec} the name of a kind of stream, {format} of a file format such as
        //: MP4.
        return {"media.not_in_container",
                VIDGO_TEXT("Error", "“{file}” holds {codec}, which {format} files can't hold. Choose another "
                                    "format for the new file.")};
    case MediaError::TooLong:
        //: {file} is a file name, {limit} a length of time such as 10 min.
        return {
            "media.too_long",
            VIDGO_TEXT("Error", "“{file}” is too long; at most {limit} can be used. Cut it shorter first.")};
    case MediaError::TooShort:
        //: {file} is a file name, {limit} a length of time such as 3 s.
        return {"media.too_short", VIDGO_TEXT("Error", "“{file}” is too short; at least {limit} are needed. "
                                                       "Choose a longer part or another preset.")};
    case MediaError::TooManyBytes:
        //: {file} is a file name, {limit} a size such as 300 MB.
        return {"media.too_many_bytes",
                VIDGO_TEXT("Error",
                           "“{file}” would have more than {limit}, which is not taken there. Choose a "
                           "shorter part or another preset.")};
    default:
        //: {file} is a file name.
        return {"media.changed_meanwhile",
                VIDGO_TEXT("Error", "“{file}” was changed or taken away while it was being read. Wait until "
                                    "it is complete, then try again.")};
    }
}

bool isAboutClips(MediaError code)
{
    return code >= MediaError::NotAClip && code <= MediaError::ChangedMeanwhile;
}

} // namespace

ErrorText describe(MediaError code)
{
    if (isAboutClips(code))
        return describeClip(code);
    switch (code) {
    case MediaError::None:
        return describe(BaseError::Internal);
    case MediaError::EncodeFailed:
        //: {format} is the name of a file format such as PNG.
        return {"media.encode_failed", VIDGO_TEXT("Error", "The picture could not be saved as {format}. "
                                                           "Choose another format and try again.")};
    case MediaError::TooLargeForFormat:
        //: {format} is the name of a file format such as WebP, the others are numbers of pixels.
        return {"media.too_large_for_format",
                VIDGO_TEXT("Error", "The picture has {width} × {height} pixels, but {format} holds at most "
                                    "{limit} on each side. Choose PNG or make the picture smaller.")};
    case MediaError::TextNotDrawable:
        //: About a text that is drawn over pictures: a watermark, a title, captions.
        return {"media.text_not_drawable",
                VIDGO_TEXT("Error", "None of the fonts can show this text. Choose another text.")};
    default:
        return describeReading(code);
    }
}

} // namespace vidgo::media
