#include "vidgo/ui/shell/action_registry.h"

#include <QKeySequence>

#include "studio_actions.h"
#include "vidgo/ui/messages/convert.h"

namespace vidgo::ui::shell {

namespace {

QKeySequence sequence(const QString& keys)
{
    return QKeySequence::fromString(keys, QKeySequence::PortableText);
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

// What moves about in the window, with or without Shift.
bool moves(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
    , m_actions(std::make_unique<std::vector<Action>>())
{}

ActionRegistry::~ActionRegistry() = default;

void ActionRegistry::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::languageChanged, this, &ActionRegistry::rebuild);
    Q_EMIT hubChanged();
    rebuild();
}

void ActionRegistry::setOverrides(const QVariantMap& overrides)
{
    if (m_overrides == overrides)
        return;
    m_overrides = overrides;
    Q_EMIT changed();
}

void ActionRegistry::rebuild()
{
    *m_actions = studioActions(m_hub->services().catalog.catalog(), m_hub->language());
    Q_EMIT changed();
}

QVariantList ActionRegistry::bindings() const
{
    QVariantList list;
    for (const auto& action : *m_actions) {
        QStringList keys{keysOf(action.id), action.otherKeys};
        keys.removeAll(QString());
        if (!keys.isEmpty())
            list.append(QVariantMap{{QStringLiteral("actionId"), action.id}, {QStringLiteral("keys"), keys}});
    }
    return list;
}

const std::vector<Action>& ActionRegistry::actions() const
{
    return *m_actions;
}

const Action* ActionRegistry::find(const QString& actionId) const
{
    const auto found = std::ranges::find(*m_actions, actionId, &Action::id);
    return found == m_actions->end() ? nullptr : &*found;
}

bool ActionRegistry::isEnabled(const QString& actionId) const
{
    return find(actionId) && !m_disabled.contains(actionId);
}

QString ActionRegistry::keysOf(const QString& actionId) const
{
    const auto chosen = m_overrides.constFind(actionId);
    return chosen != m_overrides.constEnd() ? chosen->toString() : usualKeysOf(actionId);
}

void ActionRegistry::setEnabled(const QString& actionId, bool enabled)
{
    if (m_disabled.contains(actionId) != enabled)
        return;
    if (enabled)
        m_disabled.removeAll(actionId);
    else
        m_disabled.append(actionId);
    Q_EMIT changed();
}

QString ActionRegistry::keysText(const QString& actionId) const
{
    return nativeText(keysOf(actionId));
}

QString ActionRegistry::textOf(const QString& actionId) const
{
    const auto* action = find(actionId);
    return action ? action->text : QString();
}

QString ActionRegistry::iconOf(const QString& actionId) const
{
    const auto* action = find(actionId);
    return action ? action->icon : QString();
}

QString ActionRegistry::usualKeysOf(const QString& actionId) const
{
    const auto* action = find(actionId);
    return action ? action->usualKeys : QString();
}

QString ActionRegistry::conflictOf(const QString& actionId, const QString& keys) const
{
    const auto wanted = sequence(keys);
    if (wanted.isEmpty())
        return {};
    for (const auto& action : *m_actions)
        if (action.id != actionId &&
            (sequence(keysOf(action.id)) == wanted || sequence(action.otherKeys) == wanted))
            return action.id;
    return {};
}

QString ActionRegistry::keysFrom(int key, int modifiers)
{
    const auto with = Qt::KeyboardModifiers(modifiers) & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isCommand = with & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isModifier(key) || key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return {};
    if (!isCommand && (moves(key) || !isFunctionKey(key)))
        return {};
    return QKeySequence(static_cast<int>(with.toInt()) | key).toString(QKeySequence::PortableText);
}

QString ActionRegistry::nativeText(const QString& keys)
{
    return sequence(keys).toString(QKeySequence::NativeText);
}

void ActionRegistry::trigger(const QString& actionId)
{
    const auto* action = find(actionId);
    if (!action || !isEnabled(actionId))
        return;
    const auto kind = action->kind;
    const QString rest = actionId.section(QLatin1Char('.'), 1);
    Q_EMIT triggered(actionId);
    switch (kind) {
    case ActionKind::Page:
        return Q_EMIT pageWanted(rest);
    case ActionKind::Topic:
        return Q_EMIT topicWanted(rest.section(QLatin1Char('.'), 0, 0), rest.section(QLatin1Char('.'), 1));
    case ActionKind::Style:
        return Q_EMIT styleWanted(rest);
    case ActionKind::Setting:
        return Q_EMIT settingWanted(rest);
    case ActionKind::Theme:
        return Q_EMIT themeWanted(rest);
    case ActionKind::Language:
        return Q_EMIT languageWanted(rest);
    case ActionKind::Command:
        return Q_EMIT commandWanted(rest);
    case ActionKind::None:
        return;
    }
}

} // namespace vidgo::ui::shell
