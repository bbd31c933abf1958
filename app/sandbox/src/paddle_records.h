#pragma once

#include <optional>
#include <string>
#include <vector>

#include "vidgo/base/clock.h"
#include "vidgo/base/json.h"
#include "vidgo/sandbox/paddle_stand_in.h"

// What Paddle keeps, and how it writes it.
namespace vidgo::sandbox {

struct PaddleCustomer
{
    std::string id;
    std::string email; ///< In small letters.
    std::string name;
    std::string locale = "en";
    Json customData;
    Timestamp createdAt{};
};

struct PaddleItem
{
    std::string price;
    std::int64_t quantity = 1;
    std::int64_t total = 0; ///< Tax inside.
    std::string lineItem;   ///< txnitm_…
    std::int64_t adjusted = 0;
};

struct PaddleTry
{
    bool isPaid = false;
    Timestamp at{};
};

struct PaddleTransaction
{
    std::string id;
    std::string status = "draft";
    std::string customer;     ///< Empty: not known yet.
    std::string subscription; ///< Empty: none.
    std::string origin = "api";
    std::string currency;
    std::string checkoutUrl;
    std::string invoiceNumber;
    Json customData;
    std::vector<PaddleItem> items;
    std::vector<PaddleTry> tries; ///< The newest first.
    Timestamp createdAt{};
    Timestamp updatedAt{};

    std::int64_t total() const;
};

struct PaddleSubscription
{
    std::string id;
    std::string status = "active";
    std::string customer;
    std::string transaction; ///< That began it.
    std::string currency;
    Json customData;
    std::vector<PaddleItem> items;
    Timestamp startedAt{};
    int months = 1;
    int periods = 1; ///< Paid or billed so far.
    bool isEnding = false;
    std::optional<Timestamp> canceledAt;
    std::string unpaid; ///< The transaction of the charge that failed.
    Timestamp updatedAt{};

    Timestamp periodStart() const;
    Timestamp periodEnd() const;
};

struct PaddleAdjustment
{
    std::string id;
    std::string action = "refund";
    std::string type = "full";
    std::string status = "pending_approval";
    std::string transaction;
    std::string subscription;
    std::string customer;
    std::string reason;
    std::string currency;
    std::vector<PaddleItem> items; ///< lineItem and total are used.
    Timestamp createdAt{};
    Timestamp updatedAt{};

    std::int64_t total() const;
};

struct PaddleEvent
{
    std::string id;
    std::string type;
    std::string occurredAt;
    Json data;
};

/// What the writers look things up in.
struct PaddleBooks
{
    const std::vector<PaddlePrice>& prices;
    int taxPercent = 0;

    const PaddlePrice* price(std::string_view id) const;
};

Json customerJson(const PaddleCustomer& customer);
Json priceJson(const PaddlePrice& price);
Json transactionJson(const PaddleTransaction& transaction, const PaddleBooks& books);
/// `withTransaction`: as subscription.created has it.
Json subscriptionJson(const PaddleSubscription& subscription, const PaddleBooks& books, bool withTransaction);
Json adjustmentJson(const PaddleAdjustment& adjustment);
/// As in the log.
Json eventJson(const PaddleEvent& event);

/// The page on which a person pays.
std::string paddlePage(const PaddleTransaction& transaction, const PaddleBooks& books);

} // namespace vidgo::sandbox
