#include "vidgo/ui/settings/settings_model.h"

#include "vidgo/service/data_place.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/language_name.h"

namespace vidgo::ui::settings {

namespace {

constexpr std::int64_t kMegabyte = 1'000'000;

QVariantMap choice(const QString& value, const QString& text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

} // namespace

void SettingsModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    m_startScale = hub->services().settings.settings().uiScalePercent;
    m_startServer = hub->services().settings.settings().serverAddress;
    m_startProxy = hub->services().settings.settings().proxy;
    connect(hub, &ServiceHub::settingsChanged, this, &SettingsModel::refresh);
    connect(hub, &ServiceHub::languageChanged, this, &SettingsModel::languagesChanged);
    Q_EMIT hubChanged();
    Q_EMIT languagesChanged();
    refresh();
}

QString SettingsModel::language() const
{
    return m_shown.language ? toQString(languageCode(*m_shown.language)) : QString();
}

void SettingsModel::setLanguage(const QString& code)
{
    if (language() == code)
        return;
    apply([chosen = languageFromCode(toStdString(code))](Settings& settings) { settings.language = chosen; });
}

QVariantList SettingsModel::languages() const
{
    //: A choice of language: the one that the operating system uses.
    const QString system = tr("Same as the system");
    return QVariantList{choice({}, system)} + namedLanguages();
}

QVariantList SettingsModel::namedLanguages() const
{
    QVariantList choices;
    for (const auto language : kLanguages)
        choices.append(choice(toQString(languageCode(language)), ownName(language)));
    return choices;
}

QString SettingsModel::theme() const
{
    return toQString(themeChoiceId(m_shown.theme));
}

void SettingsModel::setTheme(const QString& id)
{
    const auto chosen = themeChoiceFromId(toStdString(id));
    if (!chosen || m_shown.theme == *chosen)
        return;
    apply([chosen = *chosen](Settings& settings) { settings.theme = chosen; });
}

QString SettingsModel::dataFolder() const
{
    return m_hub ? pathText(m_hub->services().settings.dataFolder()) : QString();
}

QString SettingsModel::nextDataFolder() const
{
    const auto next = pathText(m_shown.dataFolder);
    return next == dataFolder() ? QString() : next;
}

QString SettingsModel::mattingModel() const
{
    return pathText(m_shown.mattingModel);
}

int SettingsModel::cacheLimit() const
{
    return static_cast<int>(m_shown.cacheLimitBytes / kMegabyte);
}

void SettingsModel::setCacheLimit(int megabytes)
{
    if (cacheLimit() == megabytes)
        return;
    apply([megabytes](Settings& settings) { settings.cacheLimitBytes = megabytes * kMegabyte; });
}

QString SettingsModel::watermarkText() const
{
    return toQString(m_shown.watermarkText);
}

void SettingsModel::setWatermarkText(const QString& text)
{
    if (watermarkText() == text)
        return;
    apply([text = toStdString(text)](Settings& settings) { settings.watermarkText = text; });
}

QString SettingsModel::serverAddress() const
{
    return toQString(m_shown.serverAddress);
}

void SettingsModel::setServerAddress(const QString& address)
{
    const auto trimmed = address.trimmed();
    if (serverAddress() == trimmed || !isServerAddress(trimmed))
        return;
    apply([text = toStdString(trimmed)](Settings& settings) { settings.serverAddress = text; });
}

// What a person can see of it; the rest is found out with the first call.
bool SettingsModel::isServerAddress(const QString& address)
{
    if (address.trimmed().isEmpty())
        return true;
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QStringList here = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                              QStringLiteral("::1")};
    const bool isHere = here.contains(url.host());
    const bool isSafe =
        url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isHere);
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                        (url.path().isEmpty() || url.path() == QLatin1String("/"));
    return url.isValid() && !url.host().isEmpty() && isSafe && isBare;
}

void SettingsModel::setUiScale(int percent)
{
    const int fitting = std::clamp(percent, kSmallestUiScale, kLargestUiScale);
    if (uiScale() != fitting)
        apply([fitting](Settings& settings) { settings.uiScalePercent = fitting; });
}

void SettingsModel::setReducedMotion(bool reduced)
{
    const auto motion = reduced ? MotionChoice::Reduced : MotionChoice::Full;
    if (m_shown.motion != motion)
        apply([motion](Settings& settings) { settings.motion = motion; });
}

void SettingsModel::setProxy(const ProxyChoice& proxy)
{
    if (m_shown.proxy != proxy)
        apply([proxy](Settings& settings) { settings.proxy = proxy; });
}

QString SettingsModel::newExamples() const
{
    return toQString(exampleArrivalId(m_shown.newExamples));
}

void SettingsModel::setNewExamples(const QString& id)
{
    const auto chosen = exampleArrivalFromId(toStdString(id));
    if (chosen && m_shown.newExamples != *chosen)
        apply([chosen = *chosen](Settings& settings) { settings.newExamples = chosen; });
}

QVariantMap SettingsModel::shortcuts() const
{
    QVariantMap map;
    for (const auto& [action, keys] : m_shown.shortcuts)
        map.insert(toQString(action), toQString(keys));
    return map;
}

void SettingsModel::setShortcut(const QString& actionId, const QString& keys)
{
    apply([action = toStdString(actionId), keys = toStdString(keys)](Settings& settings) {
        settings.shortcuts[action] = keys;
    });
}

void SettingsModel::resetShortcut(const QString& actionId)
{
    apply([action = toStdString(actionId)](Settings& settings) { settings.shortcuts.erase(action); });
}

void SettingsModel::resetShortcuts()
{
    if (hasShortcuts())
        apply([](Settings& settings) { settings.shortcuts.clear(); });
}

bool SettingsModel::holdsData(const QUrl& folder)
{
    return service::holdsStudio(toPath(folder));
}

QUrl SettingsModel::dataPlace(const QUrl& folder)
{
    const auto chosen = toPath(folder);
    const auto place = service::dataPlaceIn(chosen);
    return place == chosen ? folder : toUrl(place);
}

QString SettingsModel::folderText(const QUrl& folder)
{
    return pathText(toPath(folder));
}

bool SettingsModel::wereReset() const
{
    return m_hub && m_hub->services().settings.wereReset();
}

void SettingsModel::chooseDataFolder(const QUrl& folder)
{
    apply([path = toPath(folder)](Settings& settings) { settings.dataFolder = path; });
}

QUrl SettingsModel::dataFolderUrl() const
{
    return m_hub ? toUrl(m_hub->services().settings.dataFolder()) : QUrl();
}

void SettingsModel::chooseMattingModel(const QUrl& file)
{
    apply([path = toPath(file)](Settings& settings) { settings.mattingModel = path; });
}

void SettingsModel::refresh()
{
    m_shown = m_hub->services().settings.settings();
    for (const auto& change : m_waiting)
        change(m_shown);
    Q_EMIT changed();
}

void SettingsModel::apply(Change change)
{
    if (!m_hub)
        return;
    change(m_shown);
    m_errorText.clear();
    m_waiting.push_back(std::move(change));
    Q_EMIT changed();
    if (!m_saving)
        saveNext();
}

void SettingsModel::saveNext()
{
    m_saving = true;
    Q_EMIT savingChanged();
    // Changes rather than values, so that what others save meanwhile is not lost; one at a time, so that the
    // last one wins.
    m_hub->run(
        this,
        [&service = m_hub->services().settings, changes = std::exchange(m_waiting, {})](std::stop_token) {
            auto settings = service.settings();
            for (const auto& change : changes)
                change(settings);
            return service.save(settings);
        },
        [this](const Outcome& outcome) { take(outcome); });
}

void SettingsModel::take(const Outcome& outcome)
{
    if (!outcome)
        m_errorText = ui::errorText(outcome.error());
    m_saving = false;
    if (outcome)
        Q_EMIT m_hub->settingsChanged();
    else
        refresh();
    if (!m_waiting.empty())
        return saveNext();
    Q_EMIT savingChanged();
}

} // namespace vidgo::ui::settings
