#pragma once

#include <memory>
#include <utility>

#include "vidgo/media/image.h"

namespace vidgo::media {

/// A picture that several hold and nobody changes; copies are cheap. Usable wherever a picture is only read.
class SharedImage
{
public:
    SharedImage() = default;
    SharedImage(Image image)
        : m_image(image.isEmpty() ? nullptr : std::make_shared<const Image>(std::move(image)))
    {}

    const Image& image() const
    {
        static const Image kNone;
        return m_image ? *m_image : kNone;
    }
    operator const Image&() const { return image(); }

    bool isEmpty() const { return !m_image; }
    int width() const { return image().width(); }
    int height() const { return image().height(); }
    PixelFormat format() const { return image().format(); }
    std::size_t byteCount() const { return image().byteCount(); }

private:
    std::shared_ptr<const Image> m_image; ///< Null: empty.
};

} // namespace vidgo::media
