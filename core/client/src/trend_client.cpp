#include "vidgo/client/trend_client.h"

#include "answer_fields.h"

namespace vidgo::client {

Result<std::vector<std::string>> TrendClient::popularStyles(int limit, const std::stop_token& stop)
{
    Ask ask;
    ask.parameters = Json::Object{{"limit", limit}};
    return decoded(m_link.call("landingStyles", ask, stop), m_link.host(), [](const AnswerFields& fields) {
        return fields.list("items", [](const AnswerFields& item) { return item.text("style"); });
    });
}

} // namespace vidgo::client
