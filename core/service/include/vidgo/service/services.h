#pragma once

#include "vidgo/service/account_service.h"
#include "vidgo/service/batch_service.h"
#include "vidgo/service/budget_service.h"
#include "vidgo/service/catalog_service.h"
#include "vidgo/service/clip_service.h"
#include "vidgo/service/credit_service.h"
#include "vidgo/service/example_service.h"
#include "vidgo/service/example_sync_service.h"
#include "vidgo/service/generation_service.h"
#include "vidgo/service/job_service.h"
#include "vidgo/service/library_service.h"
#include "vidgo/service/media_service.h"
#include "vidgo/service/network_service.h"
#include "vidgo/service/provider_service.h"
#include "vidgo/service/run_service.h"
#include "vidgo/service/session_service.h"
#include "vidgo/service/settings_service.h"
#include "vidgo/service/shop_service.h"
#include "vidgo/service/storage_service.h"
#include "vidgo/service/trend_service.h"

namespace vidgo::service {

/// What a VidGo account is good for, at the server that keeps it.
struct AccountServices
{
    AccountService& account;
    CreditService& credits;
    ShopService& shop;
    TrendService& trends;
    ExampleSyncService* newExamples = nullptr; ///< Null: this program brings none.
};

/// The boundary as one value to hand around. Whoever built the services outlives it.
struct Services
{
    BatchService& batches;
    BudgetService& budget;
    CatalogService& catalog;
    ClipService& clips;
    ExampleService& examples;
    GenerationService& generations;
    JobService& jobs;
    LibraryService& library;
    MediaService& media;
    NetworkService& network;
    ProviderService& providers;
    RunService& runs;
    SessionService& session;
    SettingsService& settings;
    StorageService& storage;
    const AccountServices* atServer = nullptr; ///< Null: the studio was given no server.
};

} // namespace vidgo::service
