#include <algorithm>
#include <array>
#include <utility>

#include "vidgo/api/problem.h"

namespace vidgo::api {
namespace {

using Row = std::pair<std::string_view, int>;

// By the whole id.
constexpr std::array kStatuses = std::to_array<Row>({
    {"accounts.access_expired", 401},
    {"accounts.access_refused", 401},
    {"accounts.account_banned", 403},
    {"accounts.account_closing", 409},
    {"accounts.account_missing", 404},
    {"accounts.address_taken", 409},
    {"accounts.key_missing", 404},
    {"accounts.network_banned", 403},
    {"accounts.not_allowed", 403},
    {"accounts.not_confirmed", 403},
    {"accounts.session_ended", 401},
    {"accounts.sign_in_refused", 401},
    {"accounts.signature_refused", 401},
    {"accounts.too_many_keys", 409},
    {"accounts.too_many_tries", 429},
    {"api.bad_request", 400},
    {"api.body_too_large", 413},
    {"api.head_too_large", 431},
    {"api.internal", 500},
    {"api.invalid_fields", 422},
    {"api.invalid_json", 400},
    {"api.key_busy", 409},
    {"api.key_invalid", 400},
    {"api.key_needed", 400},
    {"api.key_reused", 409},
    {"api.missing_token", 401},
    {"api.not_acceptable", 406},
    {"api.not_allowed", 403},
    {"api.not_available_yet", 501},
    {"api.not_found", 404},
    {"api.offset_wrong", 409},
    {"api.origin_refused", 403},
    {"api.overloaded", 503},
    {"api.shutting_down", 503},
    {"api.target_too_long", 414},
    {"api.too_many_requests", 429},
    {"api.too_slow", 408},
    {"api.took_too_long", 503},
    {"api.unknown_method", 501},
    {"api.upload_damaged", 422},
    {"api.wrong_media", 415},
    {"api.wrong_method", 405},
    {"base.cancelled", 503},
    {"base.disk_full", 507},
    {"base.file_not_found", 404},
    {"base.file_too_large", 413},
    {"base.internal", 500},
    {"base.invalid_argument", 422},
    {"base.invalid_json", 400},
    {"base.invalid_text", 422},
    {"billing.gateway_busy", 503},
    {"billing.gateway_refuses_us", 502},
    {"billing.invalid_request", 422},
    {"billing.message_malformed", 400},
    {"billing.message_too_large", 413},
    {"billing.not_for_your_tier", 403},
    {"billing.not_set_up", 503},
    {"billing.order_invalid", 422},
    {"billing.order_missing", 404},
    {"billing.payment_missing", 404},
    {"billing.refund_missing", 404},
    {"billing.signature_expired", 401},
    {"billing.signature_wrong", 401},
    {"billing.subscription_missing", 404},
    {"billing.unknown_item", 404},
    {"credits.daily_limit", 429},
    {"credits.grant_missing", 404},
    {"credits.hold_missing", 404},
    {"credits.invalid_request", 422},
    {"credits.journal_damaged", 500},
    {"credits.not_enough", 402},
    {"credits.not_included", 403},
    {"credits.running_limit", 429},
    {"credits.tier_too_low", 403},
    {"credits.tool_limit", 429},
    {"credits.unknown_service", 404},
    {"invoice.document_damaged", 500},
    {"invoice.missing", 404},
    {"invoice.seller_invalid", 500},
    {"jobs.job_missing", 404},
    {"jobs.nobody_serves", 503},
    {"jobs.other_job", 409},
    {"jobs.row_damaged", 500},
    {"moderation.already_decided", 409},
    {"moderation.appeal_exists", 409},
    {"moderation.banned", 403},
    {"moderation.item_missing", 404},
    {"promotion.changed_meanwhile", 409},
    {"promotion.code_taken", 409},
    {"promotion.missing", 404},
    {"promotion.not_for_tier", 403},
    {"promotion.unknown_code", 404},
    {"provider.rate_limited", 503},
    {"provider.webhook_forged", 401},
    {"server.bucket_refused", 503},
    {"service.board_missing", 404},
    {"service.board_name_taken", 409},
    {"service.example_missing", 404},
    {"service.item_missing", 404},
    {"service.job_missing", 404},
    {"service.no_account", 403},
    {"service.not_signed_in", 401},
    {"service.unknown_preset", 404},
    {"service.unknown_provider", 404},
    {"service.unknown_scene", 404},
    {"service.unknown_style", 404},
    {"service.visitor_only", 403},
    {"service.visitor_online", 403},
    {"service.watermark_stays", 403},
    {"storage.busy", 503},
    {"storage.cannot_open", 503},
    {"storage.full", 507},
});

// By the beginning of the id, where the whole one is not listed.
constexpr std::array kFamilies = std::to_array<Row>({
    {"accounts.", 422},
    {"billing.", 409},
    {"credits.", 409},
    {"invoice.", 422},
    {"jobs.", 422},
    {"media.", 422},
    {"moderation.", 422},
    {"net.", 502},
    {"ondevice.", 422},
    {"promotion.", 422},
    {"provider.", 502},
    {"speech.", 422},
});

} // namespace

int statusOf(std::string_view errorId)
{
    const auto* const found = std::ranges::lower_bound(kStatuses, errorId, {}, &Row::first);
    if (found != kStatuses.end() && found->first == errorId)
        return found->second;
    for (const auto& [beginning, status] : kFamilies)
        if (errorId.starts_with(beginning))
            return status;
    return 500;
}

} // namespace vidgo::api
