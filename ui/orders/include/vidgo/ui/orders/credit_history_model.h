#pragma once

#include <optional>
#include <vector>

#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/credit_history.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui::orders {

/// What happened to the person's credits, the latest first, page by page; all of it as a file.
class CreditHistoryModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vidgo::ui::ServiceHub* hub READ hub WRITE setHub NOTIFY hubChanged REQUIRED)
    /// There are older lines.
    Q_PROPERTY(bool more READ more NOTIFY pageChanged)
    Q_PROPERTY(bool loadingMore READ loadingMore NOTIFY pageChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged)

public:
    /// Amount: what it did to what can be used, "+15", "−10", or "0"; of a charge how much it was, "8".
    /// Gain: it brought some. Reason: may be empty. JobId: empty when it belongs to no job.
    enum Role { Number = Qt::UserRole, KindText, Amount, Gain, Reason, When, JobIdRole };
    static constexpr int kPage = 50;

    explicit CreditHistoryModel(QObject* parent = nullptr);

    ServiceHub* hub() const { return m_hub; }
    void setHub(ServiceHub* hub);
    bool more() const { return !m_next.empty(); }
    bool loadingMore() const { return m_isLoadingMore; }
    bool saving() const { return m_isSaving; }

    int rowCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Reads the latest anew.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadMore();
    /// Looks for what came of a job: resultFound(), jobFound() or jobElsewhere().
    Q_INVOKABLE void openJob(const QString& jobId);
    /// Writes all of it to a file, as CSV.
    Q_INVOKABLE void saveCsv(const QUrl& file);

Q_SIGNALS:
    void hubChanged();
    void pageChanged();
    void savingChanged();
    void resultFound(const QString& itemId);
    /// It has no result, and stands in the list of jobs.
    void jobFound();
    /// `text`: it is not one of this computer, as people read it.
    void jobElsewhere(const QString& text);
    void saved(const QString& fileName, const QUrl& file);
    /// The file, or the next page, did not work.
    void failed(const QString& text);

private:
    void begin();
    void ask(const std::string& cursor);
    void fill(const CreditHistoryPage& page);
    void append(const CreditHistoryPage& page);
    void take(const Result<CreditHistoryPage>& page, bool isFirst);
    QString reasonOf(const CreditLine& line) const;
    std::optional<std::int64_t> chargeOf(const CreditLine& line) const;
    QString amountText(const CreditLine& line) const;

    QPointer<ServiceHub> m_hub;
    std::vector<CreditLine> m_lines;
    std::string m_next;
    bool m_isLoadingMore = false;
    bool m_isSaving = false;
    int m_question = 0; ///< Answers to older questions are dropped.
};

} // namespace vidgo::ui::orders
