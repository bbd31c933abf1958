#pragma once

#include <array>
#include <vector>

#include "vidgo/api/route.h"

namespace vidgo::api {

// The groups of the table, each in a file of its own.
std::vector<Route> authRoutes();
std::vector<Route> sessionRoutes();
std::vector<Route> creditRoutes();
std::vector<Route> planRoutes();
std::vector<Route> subscriptionRoutes();
std::vector<Route> promotionRoutes();
std::vector<Route> paymentRoutes();
std::vector<Route> quotaRoutes();
std::vector<Route> demoRoutes();
std::vector<Route> toolRoutes();
std::vector<Route> effectRoutes();
std::vector<Route> generateRoutes();
std::vector<Route> landingRoutes();
std::vector<Route> promptRoutes();
std::vector<Route> interiorRoutes();
std::vector<Route> workflowRoutes();
std::vector<Route> adminRoutes();

using Group = std::vector<Route> (*)();

inline constexpr auto kGroups = std::to_array<Group>(
    {&authRoutes, &sessionRoutes, &creditRoutes, &planRoutes, &subscriptionRoutes, &promotionRoutes,
     &paymentRoutes, &quotaRoutes, &demoRoutes, &toolRoutes, &effectRoutes, &generateRoutes, &landingRoutes,
     &promptRoutes, &interiorRoutes, &workflowRoutes, &adminRoutes});

} // namespace vidgo::api
