#include "common/results.h"

#include <algorithm>
#include <array>

namespace vidgo::providers {

namespace {

constexpr std::size_t kMaxAddress = 8192;
constexpr std::size_t kMaxResults = 16;
constexpr std::size_t kMaxTaskId = 200;

constexpr std::array<std::string_view, 17> kPictureMembers = {"image_urls",
                                                              "image_url",
                                                              "temporary_image_urls",
                                                              "images",
                                                              "image",
                                                              "works",
                                                              "results",
                                                              "resource_without_watermark",
                                                              "resource",
                                                              "result_url",
                                                              "result",
                                                              "value",
                                                              "img_url",
                                                              "download_url",
                                                              "url",
                                                              "output",
                                                              "json"};
constexpr std::array<std::string_view, 17> kClipMembers = {
    "video_urls", "video_url",  "video",    "videos", "works",        "results", "resource_without_watermark",
    "resource",   "result_url", "result",   "value",  "download_url", "url",     "output",
    "json",       "image_urls", "image_url"};

class Finder
{
public:
    explicit Finder(ResultKind kind)
        : m_members(kind == ResultKind::Picture ? kPictureMembers : kClipMembers)
    {}

    void look(const Json& place)
    {
        if (const auto* text = place.asString())
            add(*text);
        else if (const auto* list = place.asArray())
            for (const auto& element : *list)
                look(element);
        else if (place.asObject())
            lookInto(place);
    }

    std::vector<TaskResult> found;

private:
    void add(const std::string& text)
    {
        if (isAddress(text) && found.size() < kMaxResults &&
            std::ranges::find(found, text, &TaskResult::url) == found.end())
            found.push_back({.url = text, .bytes = {}, .mediaType = {}});
    }

    /// The first member that has something: the others are the same file in another form.
    void lookInto(const Json& object)
    {
        const auto before = found.size();
        for (const auto member : m_members) {
            if (const auto* place = object.find(member))
                look(*place);
            if (found.size() > before)
                return;
        }
    }

    const std::array<std::string_view, 17>& m_members;
};

} // namespace

ResultKind kindOf(const ProviderData& data, const TaskRef& task)
{
    const auto* model = data.model(task.model);
    return model && resultKindOf(model->operation) == "video" ? ResultKind::Clip : ResultKind::Picture;
}

std::vector<TaskResult> findResults(const Json& output, ResultKind kind)
{
    Finder finder(kind);
    finder.look(output);
    return std::move(finder.found);
}

bool isAddress(std::string_view text)
{
    if (text.size() > kMaxAddress || !(text.starts_with("https://") || text.starts_with("http://")))
        return false;
    return std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7F;
    });
}

bool isTaskId(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxTaskId && !text.starts_with('.') &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:") ==
               std::string_view::npos;
}

} // namespace vidgo::providers
