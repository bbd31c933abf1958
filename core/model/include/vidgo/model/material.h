#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/model/catalog.h"
#include "vidgo/model/file_ref.h"
#include "vidgo/model/ids.h"
#include "vidgo/model/language.h"
#include "vidgo/model/tool.h"

namespace vidgo {

enum class MaterialSource { None, Seed, User, Admin };
enum class MaterialStatus { None, Pending, Approved, Rejected, Featured };

std::string_view materialSourceId(MaterialSource source); ///< "seed", "user", "admin"; empty for None.
std::optional<MaterialSource> materialSourceFromId(std::string_view id);
std::string_view materialStatusId(MaterialStatus status); ///< "pending", "approved", "rejected", "featured".
std::optional<MaterialStatus> materialStatusFromId(std::string_view id);

/// A pre-generated example (preset): what went in, what came out, and how it was made.
struct Material
{
    MaterialId id;
    std::string lookupHash; ///< SHA-256 of the canonical request, see materials/lookup_hash.h; unique.
    Tool tool = Tool::None;
    std::string topic; ///< Id of a topic of the tool; for the style gallery the style's category.
    std::string style; ///< Id of a style, or empty.
    LocalizedText title;
    LocalizedText prompt;
    FileRef input;                    ///< The "before" picture.
    std::vector<FileRef> extraInputs; ///< For example the garment of a try-on.
    FileRef result;                   ///< The "after" picture or clip.
    FileRef poster;                   ///< A still of a clip.
    FileRef
        watermarkedResult; ///< What visitors see: the result, or the poster of a clip, with the watermark.
    MaterialSource source = MaterialSource::None;
    MaterialStatus status = MaterialStatus::None;
    std::string provider; ///< Who made it: "3d_software", "on_device", or a provider's id.
    std::string label;    ///< The honest sentence to be shown with it, as its pack states it (English).
    std::vector<std::string> credits; ///< Attribution lines, as the pack states them.
    Json parameters = Json::Object{}; ///< Settings it was made with.
    int width = 0;
    int height = 0;
    std::int64_t durationMs = 0; ///< 0 for pictures.
    std::int64_t viewCount = 0;
    bool favourite = false; ///< Marked by the person; saving a material leaves the mark as it is.
    Timestamp createdAt{};
    Timestamp updatedAt{};

    bool isClip() const { return durationMs > 0; }
    bool operator==(const Material&) const = default;
};

/// Where the person could make such a thing: a style is where the catalogue says it is, everything else where
/// its tool is. Never None.
Engine engineOf(const Material& material, const Catalog& catalog);

/// Which materials are wanted, and in which order.
struct MaterialQuery
{
    enum class Order { Featured, Newest, Popular };
    enum class Kind { Any, Picture, Clip };

    std::string text; ///< Words to find in any language; empty: all.
    std::optional<Tool> tool;
    std::string topic; ///< Empty: any. For the style gallery the category of the style.
    std::string style; ///< Empty: any.
    /// Where the person could make such a thing, by the catalogue's word on its style or tool; None:
    /// anywhere.
    Engine engine = Engine::None;
    Kind kind = Kind::Any;
    bool favouritesOnly = false;
    Order order = Order::Featured;
    int offset = 0;
    int limit = 60; ///< 1..500
};

struct MaterialPage
{
    std::vector<Material> items;
    std::int64_t total = 0; ///< Of all pages.
};

} // namespace vidgo
