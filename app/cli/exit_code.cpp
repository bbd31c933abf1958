#include "exit_code.h"

#include <array>
#include <utility>

namespace vidgo::cli {

ExitCode exitCodeOf(const Error& error)
{
    return exitCodeOf(error.id());
}

ExitCode exitCodeOf(std::string_view errorId)
{
    // The first entry that the id begins with decides.
    static constexpr std::array<std::pair<std::string_view, ExitCode>, 48> kTable = {{
        {"base.cancelled", ExitCode::Stopped},
        {"base.invalid_argument", ExitCode::Usage},
        {"base.file_not_writable", ExitCode::OutputUnwritable},
        {"base.disk_full", ExitCode::OutputUnwritable},
        {"base.file_", ExitCode::InputUnusable},
        {"base.not_a_file", ExitCode::InputUnusable},
        {"service.name_taken", ExitCode::OutputUnwritable},
        {"service.no_engine", ExitCode::Usage},
        {"service.batch_busy", ExitCode::Failed},
        {"service.nobody_else", ExitCode::Failed},
        {"service.no_account", ExitCode::Failed},
        {"service.not_signed_in", ExitCode::Failed},
        {"service.visitor_online", ExitCode::Failed},
        {"service.queue_busy", ExitCode::Failed},
        {"service.", ExitCode::NotFound},
        {"media.encode_failed", ExitCode::OutputUnwritable},
        {"media.", ExitCode::InputUnusable},
        {"ondevice.nothing_found", ExitCode::InputUnusable},
        {"storage.full", ExitCode::OutputUnwritable},
        {"storage.", ExitCode::DataUnusable},
        {"billing.order_missing", ExitCode::NotFound},
        {"billing.payment_missing", ExitCode::NotFound},
        {"billing.refund_missing", ExitCode::NotFound},
        {"billing.unknown_item", ExitCode::NotFound},
        {"billing.invalid_request", ExitCode::Usage},
        {"invoice.missing", ExitCode::NotFound},
        {"invoice.seller_invalid", ExitCode::DataUnusable},
        {"accounts.account_missing", ExitCode::NotFound},
        {"accounts.key_missing", ExitCode::NotFound},
        {"accounts.invalid_address", ExitCode::Usage},
        {"accounts.invalid_request", ExitCode::Usage},
        {"credits.invalid_request", ExitCode::Usage},
        {"documents.", ExitCode::DataUnusable},
        {"secrets.invalid", ExitCode::Usage},
        {"credits.price_changed", ExitCode::NotAgreed},
        {"moderation.item_missing", ExitCode::NotFound},
        {"moderation.nothing_to_appeal", ExitCode::NotFound},
        {"moderation.invalid_ask", ExitCode::Usage},
        {"pregeneration.over_", ExitCode::NotAgreed},
        {"pack.nothing", ExitCode::NotFound},
        {"pack.at_work", ExitCode::Failed},
        {"pack.", ExitCode::InputUnusable},
        {"seal.", ExitCode::InputUnusable},
        {"backup.short_passphrase", ExitCode::Usage},
        {"backup.name_taken", ExitCode::OutputUnwritable},
        {"backup.not_empty", ExitCode::OutputUnwritable},
        {"backup.nothing_there", ExitCode::DataUnusable},
        {"backup.", ExitCode::InputUnusable},
    }};
    for (const auto& [prefix, code] : kTable)
        if (errorId.starts_with(prefix))
            return code;
    return ExitCode::Failed;
}

} // namespace vidgo::cli
