#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/model/generation.h"

namespace vidgo {

/// How a file reaches a provider.
enum class InputDelivery {
    None,
    Url,    ///< An address on the open net.
    Inline, ///< Base64 within the request, as a data address or bare.
    Upload, ///< By an upload of its own.
};

std::string_view inputDeliveryId(InputDelivery delivery); ///< "url", "inline", "upload"
std::optional<InputDelivery> inputDeliveryFromId(std::string_view id);

/// What is sure about a fact of a provider, as in the notes on it.
enum class FactConfidence { None, Documented, Reported, Inferred, Unverified };

std::string_view factConfidenceId(FactConfidence confidence); ///< "documented", "reported", …
std::optional<FactConfidence> factConfidenceFromId(std::string_view id);

struct PixelSize
{
    int width = 0;
    int height = 0;
    bool operator==(const PixelSize&) const = default;
};

/// One operation as one model of a provider does it.
struct ProviderModel
{
    std::string id;   ///< Within its provider: "wan26_image_to_video".
    std::string name; ///< For people, the same in every language: "Wan 2.6".
    Operation operation = Operation::None;

    // What it can make.
    std::vector<PixelSize> sizes;       ///< Exact ones, the usual one first; empty: anything up to maxSide.
    int maxSide = 0;                    ///< Of the result; 0: not known.
    int sideStep = 1;                   ///< Sides are multiples of it.
    std::vector<int> seconds;           ///< Lengths of clips, the usual one first; empty for pictures.
    std::vector<std::string> languages; ///< Of speech, BCP 47; empty: any.
    std::vector<std::string> styles;    ///< Ids of the catalogue's styles; empty: whatever words say.
    bool takesSeed = false;
    bool makesSound = false;

    // What it begins with.
    std::vector<InputRole> needs; ///< Roles without which it does nothing.
    int maxReferences = 0;
    std::vector<InputDelivery> delivery; ///< In the order of preference.
    std::int64_t maxInputBytes = 0;      ///< 0: not known.
    int maxInputSide = 0;                ///< Pixels; 0: not known.
    std::int64_t maxInputMs = 0;         ///< Of clips and sounds; 0: not known.
    std::size_t maxPrompt = 0;           ///< Characters; 0: not known.

    std::string price;                           ///< Operation in provider_prices.json; empty: not known.
    std::string minimumTier;                     ///< Empty: every paid tier.
    bool isInstant = false;                      ///< Answers with the result, without a task.
    std::chrono::milliseconds deadline{600'000}; ///< A task that takes longer is stuck.
    /// What the provider's code needs and nobody else looks at: task types, paths, fixed members.
    Json wire = Json::Object{};
    FactConfidence confidence = FactConfidence::None;
    std::string source; ///< Where all this was read.
};

/// A provider as data: resources/catalog/providers/<id>.json.
struct ProviderData
{
    std::string id;
    std::string name;
    std::string baseUrl;
    std::vector<std::pair<std::string, std::string>> otherUrls; ///< "upload" → address, and the like.
    std::string keyVariable;                                    ///< Of the environment: "PIAPI_KEY".
    std::string keyPage;                                        ///< Where a person gets a key.
    std::string keyHint; ///< The form of a key: "sk_…"; may be empty.
    std::chrono::milliseconds firstPoll{5'000};
    std::chrono::milliseconds laterPoll{10'000};
    std::chrono::hours resultLife{0}; ///< How long results can be fetched; 0: not known.
    int concurrent = 0;               ///< Tasks at a time; 0: not known.
    int callsAMinute = 0;             ///< 0: not known.
    bool canCancel = false;
    bool hasBalance = false;
    bool hasWebhook = false;
    std::vector<ProviderModel> models; ///< Of one operation in the order of preference.
    Json wire = Json::Object{};        ///< As ProviderModel::wire.

    const ProviderModel* model(std::string_view modelId) const;
    const std::string* otherUrl(std::string_view of) const;
    /// Of this operation, in order.
    std::vector<const ProviderModel*> modelsFor(Operation operation) const;
};

/// Who makes a run for credits: the VidGo server at which the person is signed in. It is named wherever
/// providers are, and stands in no file of theirs: whom it asks itself is its own affair.
inline constexpr std::string_view kServerProvider = "vidgo";
inline constexpr std::string_view kServerProviderName = "VidGo"; ///< The same in every language.

/// All that were read, in the order of services.json.
struct ProviderList
{
    std::vector<ProviderData> all;

    const ProviderData* find(std::string_view id) const;
};

} // namespace vidgo
