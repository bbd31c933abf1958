#include "vidgo/model/credit_history.h"

#include "ids_of_values.h"

namespace vidgo {

namespace {

constexpr IdTable<TransactionKind, 7> kKinds = {{{TransactionKind::Grant, "grant"},
                                                 {TransactionKind::Reserve, "reserve"},
                                                 {TransactionKind::Settle, "settle"},
                                                 {TransactionKind::Release, "release"},
                                                 {TransactionKind::HoldExpired, "hold_expired"},
                                                 {TransactionKind::Lapse, "lapse"},
                                                 {TransactionKind::Reverse, "reverse"}}};

} // namespace

std::string_view transactionKindId(TransactionKind kind)
{
    return idIn(kKinds, kind);
}

std::optional<TransactionKind> transactionKindFromId(std::string_view id)
{
    return valueIn(kKinds, id);
}

} // namespace vidgo
