#include "vidgo/ui/profile/profile_model.h"

#include <QLocale>

#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/size_text.h"

namespace vidgo::ui::profile {

void ProfileModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::libraryChanged, this, &ProfileModel::reload);
    connect(hub, &ServiceHub::languageChanged, this, &ProfileModel::changed);
    Q_EMIT hubChanged();
    reload();
}

void ProfileModel::reload()
{
    if (!m_hub)
        return;
    std::vector<Tool> tools;
    const auto& catalog = m_hub->services().catalog.catalog();
    for (const auto* list : {&catalog.tools, &catalog.studioTools})
        for (const auto& info : *list)
            tools.push_back(info.tool);
    m_hub->run(
        this, [services = m_hub->services(), tools](const std::stop_token&) { return read(services, tools); },
        [this](Result<Answer> answer) { take(std::move(answer)); });
}

Result<ProfileModel::Answer> ProfileModel::read(service::Services services, const std::vector<Tool>& tools)
{
    Answer answer;
    for (const auto tool : tools) {
        LibraryQuery query;
        query.tool = tool;
        query.limit = 1;
        auto page = services.library.list(query);
        if (!page)
            return failure(page);
        if (page->total > 0)
            answer.counts.emplace_back(tool, page->total);
    }
    std::ranges::stable_sort(answer.counts, std::ranges::greater(),
                             [](const auto& entry) { return entry.second; });
    auto use = services.storage.use();
    if (!use)
        return failure(use);
    answer.use = *use;
    return answer;
}

void ProfileModel::take(Result<Answer> answer)
{
    m_loading = false;
    m_error = answer ? std::nullopt : std::optional(answer.error());
    m_shown = answer ? std::move(*answer) : Answer();
    m_results = 0;
    for (const auto& [tool, count] : m_shown.counts)
        m_results += static_cast<int>(count);
    Q_EMIT changed();
}

QString ProfileModel::errorText() const
{
    return m_error ? ui::errorText(*m_error) : QString();
}

QVariantList ProfileModel::tools() const
{
    QVariantList list;
    for (const auto& [tool, count] : m_shown.counts)
        if (const auto* info = m_hub->services().catalog.catalog().tool(tool))
            list.append(QVariantMap{{QStringLiteral("toolId"), toQString(vidgo::toolId(tool))},
                                    {QStringLiteral("name"), toQString(info->name.in(m_hub->language()))},
                                    {QStringLiteral("icon"), toQString(info->icon)},
                                    {QStringLiteral("count"), static_cast<int>(count)}});
    return list;
}

QString ProfileModel::sizeText(std::int64_t bytes) const
{
    const QLocale locale(m_hub ? m_hub->languageCode() : QString());
    return ui::sizeText(locale, bytes);
}

QString ProfileModel::ownSize() const
{
    return sizeText(m_shown.use.ownBytes);
}

QString ProfileModel::renewableSize() const
{
    return sizeText(m_shown.use.renewableBytes);
}

QString ProfileModel::renewableLimit() const
{
    return sizeText(m_shown.use.limitBytes);
}

double ProfileModel::renewableShare() const
{
    const auto limit = static_cast<double>(m_shown.use.limitBytes);
    return limit > 0 ? std::min(1.0, static_cast<double>(m_shown.use.renewableBytes) / limit) : 0;
}

} // namespace vidgo::ui::profile
