#include "codecs.h"

namespace vidgo::endpoints {
namespace {

Json texts(const std::vector<std::string>& values)
{
    Json::Array all;
    for (const auto& value : values)
        all.emplace_back(value);
    return all;
}

std::string_view engineId(Engine engine)
{
    switch (engine) {
    case Engine::OnDevice:
        return "on_device";
    case Engine::Provider:
        return "provider";
    case Engine::None:
        break;
    }
    return "none";
}

std::string presetFile(const Material& material, std::string_view part)
{
    return "/api/v1/demo/files/" + material.id.value() + "/" + std::string(part);
}

} // namespace

Json toJson(const LocalizedText& text)
{
    Json::Object object;
    for (const auto& [language, words] : text.all())
        object[std::string(languageCode(language))] = words;
    return object;
}

Json toJson(const std::optional<Timestamp>& time)
{
    return time ? Json(toIso8601(*time)) : Json();
}

Json toJson(const accounts::Account& account)
{
    Json::Array roles;
    for (const auto role : account.roles)
        roles.emplace_back(roleId(role));
    return Json::Object{{"id", account.id.value()},
                        {"email", account.email},
                        {"name", account.name},
                        {"language", languageCode(account.language)},
                        {"state", accountStateId(account.state)},
                        {"roles", std::move(roles)},
                        {"created_at", toIso8601(account.createdAt)},
                        {"erase_at", toJson(account.eraseAt)}};
}

Json toJson(const accounts::SignedIn& signedIn)
{
    return Json::Object{{"account", signedIn.account.value()},
                        {"session", signedIn.session.value()},
                        {"access_token", signedIn.access.reveal()},
                        {"access_expires_at", toIso8601(signedIn.accessExpiresAt)},
                        {"refresh_token", signedIn.refresh.reveal()},
                        {"refresh_expires_at", toIso8601(signedIn.refreshExpiresAt)},
                        {"device", signedIn.device.reveal()}};
}

Json toJson(const Material& material)
{
    return Json::Object{{"id", material.id.value()},
                        {"lookup_hash", material.lookupHash},
                        {"tool", toolId(material.tool)},
                        {"topic", material.topic},
                        {"style", material.style},
                        {"title", toJson(material.title)},
                        {"prompt", toJson(material.prompt)},
                        {"input", material.input.isEmpty() ? std::string() : presetFile(material, "input")},
                        {"preview", presetFile(material, "preview")},
                        {"is_clip", material.isClip()},
                        {"width", material.width},
                        {"height", material.height},
                        {"duration_ms", material.durationMs},
                        {"label", material.label},
                        {"credits", texts(material.credits)},
                        {"views", material.viewCount}};
}

Json toJson(const Topic& topic)
{
    return Json::Object{{"id", topic.id}, {"name", toJson(topic.name)}};
}

Json toJson(const ToolInfo& tool)
{
    return Json::Object{{"id", toolId(tool.tool)},
                        {"name", toJson(tool.name)},
                        {"summary", toJson(tool.summary)},
                        {"topics", listOf(tool.topics)},
                        {"runs_on_device", tool.runsOnDevice},
                        {"inputs", texts(tool.inputKinds)},
                        {"services", texts(tool.services)}};
}

Json toJson(const Style& style)
{
    return Json::Object{{"id", style.id},
                        {"category", style.category},
                        {"name", toJson(style.name)},
                        {"use_case", toJson(style.useCase)},
                        {"engine", engineId(style.engine)}};
}

Json toJson(const Tier& tier)
{
    Json::Array prices;
    if (tier.monthlyPriceTwd)
        prices.push_back(toJson(*tier.monthlyPriceTwd));
    return Json::Object{{"id", tier.id},
                        {"name", toJson(tier.name)},
                        {"rank", tier.rank},
                        {"prices", std::move(prices)},
                        {"monthly_credits", tier.monthlyCredits},
                        {"max_height", tier.maxHeight},
                        {"max_fps", tier.maxFps},
                        {"watermark", tier.watermark},
                        {"downloads", tier.downloads},
                        {"priority", tier.priority},
                        {"features", texts(tier.features)}};
}

Json toJson(const CreditPackage& package)
{
    return Json::Object{{"id", package.id},
                        {"name", toJson(package.name)},
                        {"credits", package.credits},
                        {"prices", listOf(package.prices)},
                        {"minimum_tier", package.minimumTier},
                        {"only_tier", package.onlyTier}};
}

Json toJson(const ServicePrice& service)
{
    return Json::Object{{"id", service.id},
                        {"name", toJson(service.name)},
                        {"provider", service.provider},
                        {"resolution", service.resolution},
                        {"credits", service.credits},
                        {"minimum_tier", service.minimumTier}};
}

} // namespace vidgo::endpoints
