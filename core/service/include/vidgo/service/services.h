#pragma once

#include "vidgo/service/batch_service.h"
#include "vidgo/service/budget_service.h"
#include "vidgo/service/catalog_service.h"
#include "vidgo/service/clip_service.h"
#include "vidgo/service/example_service.h"
#include "vidgo/service/generation_service.h"
#include "vidgo/service/job_service.h"
#include "vidgo/service/library_service.h"
#include "vidgo/service/media_service.h"
#include "vidgo/service/provider_service.h"
#include "vidgo/service/run_service.h"
#include "vidgo/service/session_service.h"
#include "vidgo/service/settings_service.h"
#include "vidgo/service/storage_service.h"

namespace vidgo::service {

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
    ProviderService& providers;
    RunService& runs;
    SessionService& session;
    SettingsService& settings;
    StorageService& storage;
};

} // namespace vidgo::service
