#include "vidgo/ui/orders/credit_history_model.h"

#include <algorithm>

#include <QLocale>

#include "vidgo/base/file.h"
#include "vidgo/service/credit_service.h"
#include "vidgo/ui/messages/convert.h"
#include "vidgo/ui/messages/error_text.h"
#include "vidgo/ui/messages/moment_text.h"

namespace vidgo::ui::orders {

namespace {

struct JobTrace
{
    bool isHere = false;
    std::string item; ///< What it made; empty: nothing that is still there.
};

Result<JobTrace> traceOf(const service::Services& services, const JobId& atServer)
{
    auto here = services.generations.jobHere(atServer);
    if (!here)
        return failure(here);
    if (!*here)
        return JobTrace();
    // Results have the ids of their jobs.
    const auto item = services.library.find(LibraryItemId((*here)->value()));
    const bool isThere = item && !item->trashedAt;
    return JobTrace{.isHere = true, .item = isThere ? item->id.value() : std::string()};
}

QString kindText(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::Grant:
        //: In the history of credits: some came.
        return CreditHistoryModel::tr("Credits added");
    case TransactionKind::Reserve:
        //: In the history of credits: set aside until a job ends.
        return CreditHistoryModel::tr("Set aside for a job");
    case TransactionKind::Settle:
        //: In the history of credits: a job was paid with what was set aside for it.
        return CreditHistoryModel::tr("Charged for a job");
    case TransactionKind::Release:
    case TransactionKind::HoldExpired:
        //: In the history of credits: a job failed or was cancelled, and costs nothing.
        return CreditHistoryModel::tr("Given back by a job");
    case TransactionKind::Lapse:
        //: In the history of credits: their time was over.
        return CreditHistoryModel::tr("Lapsed");
    case TransactionKind::Reverse:
        //: In the history of credits: a purchase was paid back, and its credits were taken.
        return CreditHistoryModel::tr("Taken back with a refund");
    case TransactionKind::None:
        break;
    }
    return {};
}

} // namespace

CreditHistoryModel::CreditHistoryModel(QObject* parent)
    : ListModel(parent)
{}

void CreditHistoryModel::setHub(ServiceHub* hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    connect(hub, &ServiceHub::creditsChanged, this, &CreditHistoryModel::reload);
    connect(hub, &ServiceHub::accountChanged, this, &CreditHistoryModel::begin);
    connect(hub, &ServiceHub::languageChanged, this, [this] {
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
    });
    followLanguage(*hub);
    Q_EMIT hubChanged();
    reload();
}

// Whoever signed in may be somebody else.
void CreditHistoryModel::begin()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    m_next.clear();
    showLoading();
    reload();
}

void CreditHistoryModel::reload()
{
    if (!m_hub || !m_hub->hasServer())
        return;
    if (state() == Failed)
        showLoading();
    ask({});
}

void CreditHistoryModel::loadMore()
{
    if (m_isLoadingMore || !more())
        return;
    m_isLoadingMore = true;
    Q_EMIT pageChanged();
    ask(m_next);
}

void CreditHistoryModel::ask(const std::string& cursor)
{
    m_hub->run(
        this,
        [&credits = m_hub->services().atServer->credits, cursor](const std::stop_token& stop) {
            return credits.history(kPage, cursor, stop);
        },
        [this, isFirst = cursor.empty(), question = ++m_question](const Result<CreditHistoryPage>& page) {
            if (question == m_question)
                take(page, isFirst);
        });
}

void CreditHistoryModel::fill(const CreditHistoryPage& page)
{
    beginResetModel();
    m_lines = page.lines;
    m_next = page.next;
    endResetModel();
}

// The place in the list stays.
void CreditHistoryModel::append(const CreditHistoryPage& page)
{
    m_next = page.next;
    if (page.lines.empty())
        return;
    beginInsertRows({}, rowCount({}), rowCount({}) + static_cast<int>(page.lines.size()) - 1);
    m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
    endInsertRows();
    // What was set aside for a charge may stand on another page.
    Q_EMIT dataChanged(index(0), index(rowCount({}) - 1), {Amount, Gain});
}

void CreditHistoryModel::take(const Result<CreditHistoryPage>& page, bool isFirst)
{
    m_isLoadingMore = false;
    if (page) {
        isFirst ? fill(*page) : append(*page);
        showRows();
    } else if (isFirst && m_lines.empty()) {
        showError(page.error());
    } else {
        Q_EMIT failed(ui::errorText(page.error()));
    }
    Q_EMIT pageChanged();
}

void CreditHistoryModel::openJob(const QString& jobId)
{
    m_hub->run(
        this,
        [services = m_hub->services(), job = JobId(toStdString(jobId))](const std::stop_token&) {
            return traceOf(services, job);
        },
        [this](const Result<JobTrace>& trace) {
            if (!trace)
                Q_EMIT failed(ui::errorText(trace.error()));
            else if (!trace->item.empty())
                Q_EMIT resultFound(toQString(trace->item));
            else if (trace->isHere)
                Q_EMIT jobFound();
            else
                //: Told when a line of the credit history is pressed whose job this computer does not know.
                Q_EMIT jobElsewhere(tr("This job was ordered on another device, or was taken off the list."));
        });
}

void CreditHistoryModel::saveCsv(const QUrl& file)
{
    const auto path = toPath(file);
    if (m_isSaving || path.empty())
        return;
    m_isSaving = true;
    Q_EMIT savingChanged();
    m_hub->run(
        this,
        [&credits = m_hub->services().atServer->credits, path](const std::stop_token& stop) -> Outcome {
            const auto csv = service::creditHistoryCsv(credits, stop);
            if (!csv)
                return std::unexpected(csv.error());
            return writeFile(path, *csv, Durability::Sync);
        },
        [this, file, path](const Outcome& written) {
            m_isSaving = false;
            Q_EMIT savingChanged();
            if (written)
                Q_EMIT saved(pathText(path.filename()), file);
            else
                Q_EMIT failed(ui::errorText(written.error()));
        });
}

// Purchases and plans are named by their ids; what somebody wrote stays as it is.
QString CreditHistoryModel::reasonOf(const CreditLine& line) const
{
    if (line.kind == TransactionKind::Settle && line.amount > 0)
        //: In the history of credits: a job was charged less than was set aside for it.
        return tr("%n credit(s) came back", nullptr, static_cast<int>(line.amount));
    const auto& catalog = m_hub->services().catalog.catalog();
    const auto language = m_hub->language();
    // A new plan is named by itself, its later months as a plan.
    constexpr std::string_view kPlan = "plan ";
    const auto plan = line.reason.starts_with(kPlan) ? line.reason.substr(kPlan.size()) : line.reason;
    if (const auto* tier = catalog.tier(plan))
        //: In the history of credits: what a plan brings each month; %1 is the name of the plan.
        return tr("Plan %1").arg(toQString(tier->name.in(language)));
    const auto package = std::ranges::find(catalog.packages, line.reason, &CreditPackage::id);
    if (package != catalog.packages.end())
        //: In the history of credits: a package that was bought; %1 is its name.
        return tr("Package %1").arg(toQString(package->name.in(language)));
    constexpr std::string_view kUnused = "unused days of ";
    if (line.reason.starts_with(kUnused))
        //: In the history of credits: a plan was replaced by another one before its time was over.
        return tr("Unused days of your earlier plan");
    if (line.reason == "codes")
        //: In the history of credits: what a promotion code brought.
        return tr("Promotion code");
    // The kind of the line says it.
    return line.reason == "refund" ? QString() : toQString(line.reason);
}

// What was set aside for it stands further down, and what it did not need has come back with this line.
std::optional<std::int64_t> CreditHistoryModel::chargeOf(const CreditLine& line) const
{
    if (line.kind != TransactionKind::Settle)
        return {};
    const auto setAside = std::ranges::find_if(m_lines, [&line](const CreditLine& other) {
        return other.job == line.job && other.kind == TransactionKind::Reserve && other.number < line.number;
    });
    return setAside == m_lines.end() ? std::nullopt : std::optional(-setAside->amount - line.amount);
}

QString CreditHistoryModel::amountText(const CreditLine& line) const
{
    const QLocale locale(m_hub->languageCode());
    // It was taken away before: a number without a sign.
    if (const auto charge = chargeOf(line))
        return locale.toString(static_cast<qlonglong>(*charge));
    const QString sign = line.amount > 0   ? QStringLiteral("+")
                         : line.amount < 0 ? QString(QChar(0x2212))
                                           : QString();
    return sign + locale.toString(static_cast<qlonglong>(std::abs(line.amount)));
}

int CreditHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CreditHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const QLocale locale(m_hub->languageCode());
    switch (role) {
    case Number:
        return static_cast<qlonglong>(line.number);
    case Qt::DisplayRole:
    case KindText:
        return kindText(line.kind);
    case Amount:
        return amountText(line);
    case Gain:
        return line.amount > 0 && !chargeOf(line);
    case Reason:
        return reasonOf(line);
    case When:
        return momentText(line.madeAt, locale);
    case JobIdRole:
        return toQString(line.job.value());
    default:
        return {};
    }
}

QHash<int, QByteArray> CreditHistoryModel::roleNames() const
{
    return {{Number, "number"}, {KindText, "kindText"}, {Amount, "amount"},  {Gain, "gain"},
            {Reason, "reason"}, {When, "when"},         {JobIdRole, "jobId"}};
}

} // namespace vidgo::ui::orders
