#include "flow_matrix.h"

/// Every way to pay at ECPay, in every kind of trouble.
class EcpayFlowsTest : public QObject
{
    Q_OBJECT

    vidgo::test::FlowMatrix m_matrix{vidgo::test::ecpayFlows()};

private Q_SLOTS:
    void initTestCase() { m_matrix.begin(); }
    void cleanupTestCase() { m_matrix.end(); }
    void everyFlowComesToItsEnd_data() { m_matrix.addRows(); }
    void everyFlowComesToItsEnd() { m_matrix.runRow(); }
};

QTEST_GUILESS_MAIN(EcpayFlowsTest)
#include "ecpay_flows_test.moc"
