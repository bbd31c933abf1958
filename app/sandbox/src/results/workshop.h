#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "result_maker.h"
#include "vidgo/media/audio.h"
#include "vidgo/media/clip_writer.h"
#include "vidgo/media/image.h"
#include "vidgo/media/text_image.h"
#include "vidgo/media/watermark.h"
#include "vidgo/ondevice/background_remover.h"
#include "vidgo/ondevice/stylizer.h"
#include "vidgo/speech/speaker.h"

namespace vidgo::sandbox {

/// A folder for files that readers and writers want on a disk; goes away with the object.
class Scratch
{
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    std::filesystem::path next(std::string_view extension);
    /// Writes the bytes into a file of their own.
    Result<std::filesystem::path> put(std::string_view bytes);

private:
    std::filesystem::path m_folder;
    int m_number = 0;
};

/// Width and height of a result: what was asked for, else `usual`; even, and within the quick size.
struct Frame
{
    int width = 0;
    int height = 0;
};
Frame frameOf(const Wanted& wanted, Frame usual, int quickSide);

/// What all crafts use.
struct Workshop
{
    std::filesystem::path resources;
    int quickSide = 0;
    std::vector<std::filesystem::path> fonts;
    std::unique_ptr<media::Watermarker> label;
    std::unique_ptr<media::TextDrawer> text;
    std::unique_ptr<ondevice::BackgroundRemover> remover;
    ondevice::Stylizer stylizer;
    std::optional<speech::Speaker> speaker;
    mutable Scratch scratch;

    bool isQuick() const { return quickSide > 0; }
    double framesASecond() const { return isQuick() ? 8 : 24; }
};

// Pictures (picture_crafts.cpp), without the label.
Result<media::Image> makePicture(const Workshop& shop, const Wanted& wanted);
/// Colours that follow from the words, and the words where there is room and a font for them.
Result<media::Image> drawWords(const Workshop& shop, const std::string& words, Frame frame);
Result<media::Image> decodeInput(const Workshop& shop, const Wanted& wanted, std::size_t index);
/// The part of the picture that begins there.
Result<media::Image> cropped(const media::Image& image, int left, int top, Frame frame);
/// One of a few quick changes of all colours.
void tint(media::Image& image, std::size_t which);
/// The middle of `face`, in an oval on the upper middle of the picture.
Outcome layFace(media::Image& image, const media::Image& face);

// Clips (clip_crafts.cpp) and sounds (sound_crafts.cpp): the bytes of a file.
Result<std::string> makeClip(const Workshop& shop, const Wanted& wanted);
Result<std::string> makeSound(const Workshop& shop, const Wanted& wanted);
/// The speech, or the first input that is a sound; a soft tone where no voice is installed.
Result<speech::SpokenScript> soundOf(const Workshop& shop, const Wanted& wanted);
Result<std::string> presentClip(const Workshop& shop, const Wanted& wanted);

} // namespace vidgo::sandbox
