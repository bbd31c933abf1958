#include "vidgo/client/pack_client.h"

#include "answer_fields.h"
#include "vidgo/api/api_error.h"
#include "vidgo/service/service_error.h"

namespace vidgo::client {
namespace {

constexpr int kPage = 200;

PublishedPack packFrom(const AnswerFields& fields)
{
    PublishedPack pack{.id = fields.text("id"),
                       .revision = fields.integer("revision"),
                       .name = fields.text("name"),
                       .publicKey = fields.text("public_key"),
                       .sha256 = fields.text("sha256"),
                       .bytes = fields.integer("bytes"),
                       .headBytes = fields.integer("head_bytes"),
                       .examples = fields.integer("examples"),
                       .publishedAt = fields.moment("published_at"),
                       .withdrawnAt = fields.momentIfAny("withdrawn_at")};
    if (pack.headBytes <= 0 || pack.bytes < pack.headBytes)
        fields.wrong("bytes");
    return pack;
}

} // namespace

std::string PackClient::name() const
{
    return m_link.address().origin();
}

Result<PublishedPacks> PackClient::changes(const std::string& series, std::int64_t after,
                                           const std::stop_token& stop)
{
    Json::Object parameters;
    if (!series.empty()) {
        parameters["series"] = series;
        parameters["after"] = after;
    }
    parameters["limit"] = kPage;
    Ask ask;
    ask.parameters = std::move(parameters);
    return decoded(m_link.call("packs", ask, stop), m_link.host(), [](const AnswerFields& fields) {
        return PublishedPacks{.series = fields.text("series"),
                              .revision = fields.integer("revision"),
                              .packs = fields.list("packs", packFrom),
                              .hasMore = fields.flag("has_more")};
    });
}

Result<Bytes> PackClient::read(const std::string& pack, std::int64_t from, std::int64_t bytes,
                               const std::stop_token& stop)
{
    Ask ask;
    Json::Object place;
    place["pack"] = pack;
    ask.parameters = std::move(place);
    ask.range = ByteRange{.from = from, .bytes = bytes};
    auto piece = m_link.bytes("packFile", ask, stop);
    if (!piece && piece.error().is(api::ApiError::NotFound))
        return fail(service::ServiceError::ExampleMissing, piece.error().internal());
    return piece;
}

} // namespace vidgo::client
