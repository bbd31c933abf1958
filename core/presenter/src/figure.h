#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "vidgo/media/image.h"
#include "vidgo/presenter/presenter_pictures.h"
#include "vidgo/speech/speech.h"

namespace vidgo::presenter {

/// How the figure stands at a moment. Lengths are pixels of its pictures, angles radians, clockwise.
struct Pose
{
    double sway = 0;   ///< To the right.
    double lean = 0;   ///< About the middle of its foot.
    double breath = 0; ///< How much higher the shoulders are, of the height.
    double tilt = 0;   ///< Of the head about the neck.
    double nod = 0;    ///< Of the head downwards.
};

struct Face
{
    speech::Viseme mouth = speech::Viseme::Rest;
    float lids = 0; ///< 0 open … 1 closed.
};

/// A presenter whose mouth, eyes and body can be moved.
class Figure
{
public:
    explicit Figure(PresenterPictures pictures);

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// Draws it over an Rgb8 picture with its left upper corner at (left, top).
    void draw(media::Image& image, int left, int top, const Face& face, const Pose& pose);

private:
    /// What a patch changes: differences from the figure at rest, softened towards the edges.
    struct Patch
    {
        int left = 0;
        int top = 0;
        int width = 0;
        int height = 0;
        std::vector<std::int16_t> changes; ///< Red, green, blue of each pixel.
    };

    Patch patchOf(const media::Image& picture) const;
    void setFace(const Face& face);
    void addPatch(const Patch& patch, float part);
    void restore(const Patch& patch);

    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_rest; ///< Premultiplied red, green, blue, alpha.
    std::vector<std::uint8_t> m_now;  ///< The same with the face of the moment.
    Patch m_blink;
    std::array<Patch, speech::kVisemes> m_mouth;
};

} // namespace vidgo::presenter
