#include "vidgo/presenter/presenter_renderer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "captions.h"
#include "figure.h"
#include "motion.h"
#include "vidgo/base/base_error.h"
#include "vidgo/speech/mouth.h"

namespace vidgo::presenter {

namespace {

media::TextBlock labelStyle(const ClipLayout& layout)
{
    media::TextBlock style;
    const int side = std::min(layout.width, layout.height);
    style.size = side * 0.026;
    style.maxWidth = layout.width / 2;
    style.maxLines = 1;
    style.minSize = style.size * 0.6;
    style.color = {255, 255, 255, 235};
    style.plate = {18, 20, 28, 120};
    style.padding = style.size * 0.75;
    style.plateRadius = style.size * 2; // ends that are half circles
    return style;
}

class DrawingRenderer final : public PresenterRenderer
{
public:
    DrawingRenderer(PresenterPictures pictures, PresenterLook look, media::TextDrawer& text)
        : m_layout(layoutOf(look.shape))
        , m_look(std::move(look))
        , m_figure(std::move(pictures))
        , m_text(text)
        , m_style(captionStyle(m_layout, m_look.language))
    {}

    Outcome drawLabel()
    {
        auto style = labelStyle(m_layout);
        style.text = m_look.label;
        style.language = m_look.language;
        auto label = m_text.draw(style);
        if (!label)
            return failure(label);
        const int margin = std::min(m_layout.width, m_layout.height) / 30;
        // Beside the figure's head in a wide clip, above it in the others.
        media::drawOver(m_look.background, label->image, margin, margin);
        return {};
    }

    Outcome setScript(const speech::SpokenScript& script, std::vector<std::int64_t> blinks) override
    {
        m_phones = script.phones;
        m_emphasis = Emphasis(script.audio);
        m_blinks = std::move(blinks);
        m_drawn = {};
        m_captions.clear();
        if (m_look.captions == CaptionPlace::None)
            return {};
        auto captions = makeCaptions(script.sentences, m_style, m_text);
        if (!captions)
            return failure(captions);
        m_captions = std::move(*captions);
        return {};
    }

    const std::vector<Caption>& captions() const override { return m_captions; }
    CaptionPlace captionPlace() const override { return m_look.captions; }

    Result<media::Image> frame(std::int64_t timeUs) override
    {
        auto image = m_look.background.clone();
        if (!image)
            return image;
        const Face face{speech::mouthAt(m_phones, timeUs), lidsAt(m_blinks, timeUs)};
        const Pose pose = poseAt(timeUs, m_emphasis.at(timeUs), m_figure.height());
        m_figure.draw(*image, (m_layout.width - m_figure.width()) / 2, m_layout.height - m_figure.height(),
                      face, pose);
        if (m_look.captions != CaptionPlace::Burnt)
            return image;
        if (auto drawn = drawCaption(timeUs, *image); !drawn)
            return failure(drawn);
        return image;
    }

private:
    struct Drawn
    {
        std::size_t caption = std::string::npos;
        std::size_t word = std::string::npos;
        media::Image picture;
    };

    Outcome drawCaption(std::int64_t timeUs, media::Image& image)
    {
        const auto caption = std::ranges::find_if(
            m_captions, [&](const Caption& one) { return one.startUs <= timeUs && timeUs < one.endUs; });
        if (caption == m_captions.end())
            return {};
        const auto index = static_cast<std::size_t>(caption - m_captions.begin());
        const std::size_t word = m_look.highlightsWords ? wordAt(*caption, timeUs) : std::string::npos;
        if (m_drawn.caption != index || m_drawn.word != word) {
            auto block = m_style;
            block.text = caption->text;
            if (word != std::string::npos) {
                block.highlightBegin = caption->words[word].begin;
                block.highlightEnd = caption->words[word].end;
            }
            auto drawn = m_text.draw(block);
            if (!drawn)
                return failure(drawn);
            m_drawn = {index, word, std::move(drawn->image)};
        }
        media::drawOver(image, m_drawn.picture, (m_layout.width - m_drawn.picture.width()) / 2,
                        m_layout.height - captionMargin(m_layout) - m_drawn.picture.height());
        return {};
    }

    // The last word that has begun.
    static std::size_t wordAt(const Caption& caption, std::int64_t timeUs)
    {
        std::size_t found = std::string::npos;
        for (std::size_t i = 0; i < caption.words.size(); ++i)
            if (caption.words[i].startUs <= timeUs)
                found = i;
        return found != std::string::npos && timeUs < caption.words[found].endUs ? found : std::string::npos;
    }

    const ClipLayout m_layout;
    PresenterLook m_look;
    Figure m_figure;
    media::TextDrawer& m_text;
    const media::TextBlock m_style;
    std::vector<speech::Phone> m_phones;
    Emphasis m_emphasis;
    std::vector<std::int64_t> m_blinks;
    std::vector<Caption> m_captions;
    Drawn m_drawn; ///< The caption that was drawn last.
};

} // namespace

Result<std::unique_ptr<PresenterRenderer>>
PresenterRenderer::create(PresenterPictures pictures, PresenterLook look, media::TextDrawer& text)
{
    const ClipLayout layout = layoutOf(look.shape);
    if (look.background.width() != layout.width || look.background.height() != layout.height ||
        look.background.channels() != 3 || pictures.rest.channels() != 4)
        return fail(BaseError::InvalidArgument, "presenter: background of another size",
                    {{"reason", "the background does not have the size of the clip"}});
    auto renderer = std::make_unique<DrawingRenderer>(std::move(pictures), std::move(look), text);
    if (auto label = renderer->drawLabel(); !label)
        return failure(label);
    return renderer;
}

} // namespace vidgo::presenter
