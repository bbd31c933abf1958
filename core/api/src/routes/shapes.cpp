#include "routes/shapes.h"

namespace vidgo::api {

Schema languageSchema()
{
    return Schema::oneOf({"en", "ja", "zh-TW", "ko", "es"});
}

Schema moneySchema()
{
    return Schema::object({{"amount", Schema::integer(-1'000'000'000'000, 1'000'000'000'000)
                                          .about("In minor units: cents; in TWD hundredths of a dollar.")},
                           {"currency", Schema::text(3, 3)}});
}

Schema pageParameters(std::vector<Schema::Member> more)
{
    more.emplace_back("limit?", Schema::integer(1, 200));
    more.emplace_back("cursor?", Schema::text(256, 1));
    return Schema::object(std::move(more));
}

Schema place(std::string_view name)
{
    return Schema::object({{name, Schema::id()}});
}

Schema balanceSchema()
{
    const auto bucket = Schema::object({{"kind", Schema::oneOf({"plan", "bought", "promotional", "refund"})},
                                        {"available", Schema::integer()},
                                        {"held", Schema::integer()},
                                        {"expires_at", Schema::moment().orNull()}});
    return Schema::object({{"available", Schema::integer()},
                           {"held", Schema::integer()},
                           {"debt", Schema::integer()},
                           {"buckets", Schema::list(bucket, 1000)}});
}

Schema orderSchema()
{
    const auto line = Schema::object(
        {{"code", Schema::text(64)}, {"amount", moneySchema()}, {"credits", Schema::integer()}});
    return Schema::object({{"id", Schema::id()},
                           {"kind", Schema::oneOf({"package", "plan"})},
                           {"item", Schema::id()},
                           {"name", Schema::text(200)},
                           {"state", Schema::id()},
                           {"credits", Schema::integer()},
                           {"bonus_credits", Schema::integer()},
                           {"total", moneySchema()},
                           {"lines", Schema::list(line, 16)},
                           {"created_at", Schema::moment()},
                           {"expires_at", Schema::moment()},
                           {"payment", Schema::text(64)},
                           {"gateway", Schema::text(32)}});
}

Schema subscriptionSchema()
{
    return Schema::object({{"id", Schema::id()},
                           {"plan", Schema::id()},
                           {"state", Schema::id()},
                           {"end_reason", Schema::text(32)},
                           {"price", moneySchema()},
                           {"started_at", Schema::moment()},
                           {"paid_until", Schema::moment()},
                           {"next_plan", Schema::text(64)},
                           {"gateway", Schema::text(32)}});
}

Schema materialSchema()
{
    const auto words = Schema::map(Schema::text(4000), 8).about("By language.");
    return Schema::object({{"id", Schema::id()},
                           {"lookup_hash", Schema::text(64, 64)},
                           {"tool", Schema::id()},
                           {"topic", Schema::text(128)},
                           {"style", Schema::text(128)},
                           {"title", words},
                           {"prompt", words},
                           {"input", Schema::text(512).about("Address of the picture before; may be empty.")},
                           {"preview", Schema::text(512).about("Address of the result with its watermark.")},
                           {"is_clip", Schema::boolean()},
                           {"width", Schema::integer()},
                           {"height", Schema::integer()},
                           {"duration_ms", Schema::integer()},
                           {"label", Schema::text(500)},
                           {"credits", Schema::list(Schema::text(500), 64)},
                           {"views", Schema::integer()}});
}

Schema accountSchema()
{
    return Schema::object({{"id", Schema::id()},
                           {"email", Schema::text(254)},
                           {"name", Schema::text(100)},
                           {"language", languageSchema()},
                           {"state", Schema::id()},
                           {"roles", Schema::list(Schema::id(), 8)},
                           {"created_at", Schema::moment()},
                           {"erase_at", Schema::moment().orNull()}});
}

Schema reasonSchema()
{
    return Schema::text(500, 1).about("Why; it is kept.");
}

} // namespace vidgo::api
