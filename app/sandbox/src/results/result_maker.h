#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/result.h"

namespace vidgo::sandbox {

/// What is done for an order.
enum class Craft {
    None,
    // Pictures.
    Draw,   ///< Out of words.
    Rework, ///< In another style, in another place; further pictures are laid on it.
    CutOut,
    Enlarge,
    SwapFace, ///< The second picture's middle in the first one.
    Dress,    ///< The second picture on the first one.
    // Clips.
    Film, ///< Out of words.
    Pan,  ///< Over a picture.
    ReworkClip,
    EnlargeClip,
    SwapClipFace, ///< The first input is the clip, the second one the face.
    Present,      ///< Somebody who says `speech`, or the sound among the inputs.
    // Sound.
    Speak,
};

/// "image", "video" or "audio".
std::string_view kindOf(Craft craft);

struct Wanted
{
    Craft craft = Craft::None;
    std::string prompt;
    std::string speech;
    std::vector<std::shared_ptr<const std::string>> inputs; ///< The bytes of files.
    int width = 0; ///< 0: that of the first picture or clip, or what is usual.
    int height = 0;
    double seconds = 5; ///< Of clips that have no other length.
    double scale = 2;   ///< Of Enlarge and EnlargeClip.
};

struct Made
{
    std::string bytes;
    std::string mediaType;
};

/// What an input is.
struct InputFacts
{
    std::string mediaType;
    int width = 0;
    int height = 0;
    double seconds = 0;
    std::int64_t frames = 0;
};

/// Makes the results of the stand-ins, each with the word "Sandbox" on it: real files, by the engines of the
/// device or, quickly, by a few strokes. Equal orders are made once. Safe to use from any thread.
class ResultMaker
{
public:
    struct Options
    {
        std::filesystem::path resources;
        int quickSide = 0; ///< See ProviderTown::Options.
    };
    /// Fails with BaseError::FileNotFound when there is no font.
    static Result<std::unique_ptr<ResultMaker>> create(const Options& options);
    ~ResultMaker();
    ResultMaker(const ResultMaker&) = delete;
    ResultMaker& operator=(const ResultMaker&) = delete;

    /// `mark` goes into the file where nobody sees it, so that no two results are the same bytes.
    Result<Made> make(const Wanted& wanted, std::string_view mark);
    /// Fails with what the readers of pictures and clips say.
    Result<InputFacts> look(std::string_view bytes) const;

private:
    struct Impl;
    explicit ResultMaker(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidgo::sandbox
